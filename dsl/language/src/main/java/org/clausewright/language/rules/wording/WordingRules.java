package org.clausewright.language.rules.wording;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about the wording of sentences. */
public final class WordingRules {

  private WordingRules() {}

  public static List<Rule> all() {
    return List.of();
  }
}
