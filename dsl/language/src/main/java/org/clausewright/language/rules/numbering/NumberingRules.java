package org.clausewright.language.rules.numbering;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about numbers, labels and headings. */
public final class NumberingRules {

  private NumberingRules() {}

  public static List<Rule> all() {
    return List.of(
        new NumberingGap(),
        new DuplicateNumber(),
        new NumberingStructure(),
        new LabelFormatInconsistent(),
        new HeadingUnnumbered(),
        new UnnumberedClause(),
        new ContentsMismatch(),
        new DuplicateHeading(),
        new HeadingPunctuation(),
        new LostHeading());
  }
}
