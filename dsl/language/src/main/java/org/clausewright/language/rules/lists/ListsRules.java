package org.clausewright.language.rules.lists;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about lists and paragraphs. */
public final class ListsRules {

  private ListsRules() {}

  public static List<Rule> all() {
    return List.of(
        new EmptyItem(),
        new ListInconsistent(),
        new ListStructure(),
        new ListStyleInconsistent(),
        new Parallelism(),
        new SplitParagraph(),
        new TerminalPunctuation(),
        new TruncatedText(),
        new UnmatchedBracket(),
        new StrayText(),
        new UnresolvedPlaceholder(),
        new TableDataFormat());
  }
}
