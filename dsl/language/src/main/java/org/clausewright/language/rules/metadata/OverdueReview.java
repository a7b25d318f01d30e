package org.clausewright.language.rules.metadata;

import java.time.LocalDate;
import java.util.Optional;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** The next review was due before today. */
public final class OverdueReview implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    Optional<LocalDate> asOf = draft.asOf();
    if (asOf.isEmpty()) {
      return;
    }
    Optional<Reviews.Due> late =
        Reviews.of(draft).due().filter(due -> due.date().lastDay().isBefore(asOf.get()));
    late.ifPresent(
        due ->
            report.add(
                due.place(),
                "The policy was due for review %s%s: it is overdue by %s."
                    .formatted(
                        Dates.when(due.date()),
                        due.reckoned().map(how -> ", " + how).orElse(""),
                        Dates.howLong(due.date().lastDay(), asOf.get())),
                "Review the policy, and record the decision and the date of the next review."));
  }
}
