package org.clausewright.cli;

import org.clausewright.language.RuleCatalogue;

/** How rules are spoken of. */
final class Explanations {

  private Explanations() {}

  /** What to say of a rule that isn't there. */
  static String unknown(String code) {
    String remedy =
        RuleCatalogue.closest(code)
            .map(near -> "Did you mean “" + near + "”?")
            .orElse("The rules are listed by: clausewright explain.");
    return "There is no rule called “" + code + "”. " + remedy;
  }
}
