package org.clausewright.language.rules.numbering;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about numbers and labels. */
public final class NumberingRules {

  private NumberingRules() {}

  public static List<Rule> all() {
    return List.of(new NumberingGap());
  }
}
