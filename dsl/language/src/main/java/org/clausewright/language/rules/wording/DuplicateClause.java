package org.clausewright.language.rules.wording;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** The same sentence stands twice in the policy. */
public final class DuplicateClause implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    for (Repetition each : Repetition.of(draft)) {
      if (each.similarity() >= Repetition.SAME) {
        String difference = each.similarity() < 1 ? each.difference() : "";
        report.add(
            each.second().passage().place(each.second().span()),
            "This sentence stands already %s%s."
                .formatted(
                    Sayings.citation(each.first().passage()),
                    difference.isEmpty() ? "" : "; only " + difference),
            "Say it once, and refer to it from the other place"
                + (difference.isEmpty() ? "." : "; if the difference matters, make it plain."));
      }
    }
  }
}
