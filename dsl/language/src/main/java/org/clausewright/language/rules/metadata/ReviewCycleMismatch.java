package org.clausewright.language.rules.metadata;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.metadata.Reviews.Cycle;
import org.clausewright.language.rules.metadata.Reviews.Next;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;

/** Statements about the review of the policy do not fit each other. */
public final class ReviewCycleMismatch implements Rule {

  /** Meetings are not held on the very day: what is known to the day may differ by a month. */
  private static final int TOLERANCE = 31;

  @Override
  public void check(Draft draft, Report report) {
    boolean takenOver =
        draft.policy().adopted().isPresent() && FrontMatter.own(draft, Fact.Review.class).isEmpty();
    if (takenOver) {
      return;
    }
    Reviews reviews = Reviews.of(draft);
    cycles(reviews, report);
    Optional<Next> next = reviews.latestNext();
    if (next.isEmpty() || reviews.bases().isEmpty()) {
      return;
    }
    Landmark last = reviews.last().orElseThrow();
    if (next.get().date().lastDay().isBefore(Dates.firstDay(last.date()))) {
      report.add(
          next.get().place(),
          "The next review is printed as %s, but that is before the %s %s."
              .formatted(next.get().date().inWords(), last.what(), Dates.when(last.date())),
          "Print the date of the review that comes next.");
    } else if (!reviews.cycles().isEmpty()) {
      fit(reviews, next.get(), report);
    }
  }

  private static void cycles(Reviews reviews, Report report) {
    if (reviews.cycles().isEmpty()) {
      return;
    }
    Cycle first = reviews.cycles().get(0);
    Set<Long> told =
        reviews.cycles().stream()
            .limit(1)
            .map(ReviewCycleMismatch::days)
            .collect(Collectors.toSet());
    for (Cycle cycle : reviews.cycles()) {
      if (told.add(days(cycle))) {
        report.add(
            cycle.place(),
            "Here the policy is reviewed every %s, elsewhere every %s."
                .formatted(words(cycle), words(first)),
            "Give one cycle throughout the policy.");
      }
    }
  }

  private static void fit(Reviews reviews, Next next, Report report) {
    Cycle cycle = reviews.cycles().get(0);
    for (Landmark base : reviews.bases()) {
      if (fits(base.date(), Dates.plus(base.date(), cycle.period()), next.date())) {
        return;
      }
    }
    Landmark base = reviews.bases().get(0);
    report.add(
        next.place(),
        "The next review is printed as %s, but %s after the %s %s is %s."
            .formatted(
                next.date().inWords(),
                cycle.period().inWords(),
                base.what(),
                Dates.when(base.date()),
                Dates.plus(base.date(), cycle.period()).inWords()),
        "Correct the date or the cycle.");
  }

  private static boolean fits(PartialDate base, PartialDate expected, PartialDate next) {
    boolean exact = base.day() > 0 || next.day() > 0 || base.month() == 0 || next.month() == 0;
    return Dates.daysApart(expected, next) <= (exact ? TOLERANCE : 0);
  }

  private static long days(Cycle cycle) {
    return Dates.days(cycle.period());
  }

  private static String words(Cycle cycle) {
    return cycle.period().inWords().replaceFirst("^1 ", "");
  }
}
