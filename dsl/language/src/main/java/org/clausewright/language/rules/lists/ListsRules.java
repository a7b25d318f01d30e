package org.clausewright.language.rules.lists;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about lists and paragraphs. */
public final class ListsRules {

  private ListsRules() {}

  public static List<Rule> all() {
    return List.of();
  }
}
