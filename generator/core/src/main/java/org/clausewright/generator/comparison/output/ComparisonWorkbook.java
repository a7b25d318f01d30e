package org.clausewright.generator.comparison.output;

import java.util.List;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.output.Workbook;

/** The comparison as a workbook. */
final class ComparisonWorkbook {

  private ComparisonWorkbook() {}

  static byte[] of(Findings findings, Links links) {
    AnswerSheets answers = new AnswerSheets(findings, links);
    FindingSheets others = new FindingSheets(findings, links);
    return new Workbook(
            "Comparison",
            List.of(
                answers.matrix(),
                answers.evidence(),
                others.contradictions(),
                others.silences(),
                others.sharedWording()))
        .bytes();
  }
}
