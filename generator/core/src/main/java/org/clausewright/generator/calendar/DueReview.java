package org.clausewright.generator.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.model.fact.PartialDate;

/**
 * The next review of a policy.
 *
 * @param due as exact as it is known; empty if the policy neither states it nor says enough to
 *     compute it
 * @param computed whether it follows from the last review and the cycle only
 */
public record DueReview(CatalogueEntry policy, Optional<PartialDate> due, boolean computed) {

  /** The next review that a policy states, or else that its cycle leads to. */
  public static DueReview of(CatalogueEntry policy) {
    Optional<PartialDate> stated = policy.nextReview();
    Optional<PartialDate> due = stated.or(() -> following(policy));
    return new DueReview(policy, due, stated.isEmpty() && due.isPresent());
  }

  private static Optional<PartialDate> following(CatalogueEntry policy) {
    return policy
        .lastReview()
        .flatMap(last -> policy.reviewCycle().flatMap(cycle -> ReviewCycle.after(last, cycle)));
  }

  /** The last day on which the review is in time; a month counts to its end. */
  public Optional<LocalDate> lastDay() {
    return due.map(PartialDate::lastDay);
  }

  /** How near it is on a day. */
  public Urgency urgency(LocalDate asOf) {
    return lastDay().map(day -> Urgency.of(day, asOf)).orElse(Urgency.UNDATED);
  }

  /** “by 5 October 2024”, “by the end of October 2024”; empty if there is no date. */
  public String dueInWords() {
    return due.map(date -> (date.day() > 0 ? "by " : "by the end of ") + date.inWords()).orElse("");
  }

  /** How the date is known; empty if there is none. */
  public String basis() {
    if (due.isEmpty()) {
      return "";
    }
    return computed
        ? "computed: last reviewed "
            + policy.lastReview().map(PartialDate::inWords).orElse("")
            + ", to be reviewed every "
            + policy.reviewCycle().map(cycle -> cycle.inWords()).orElse("")
        : "stated in the policy";
  }

  /** For how long it is overdue or still has time: “2 years and 1 month”; empty without a date. */
  public String distance(LocalDate asOf) {
    return lastDay()
        .map(day -> inWords(day.isBefore(asOf) ? day.until(asOf) : asOf.until(day)))
        .orElse("");
  }

  private static String inWords(Period period) {
    if (period.toTotalMonths() == 0) {
      return period.getDays() == 0 ? "today" : count(period.getDays(), "day");
    } else if (period.getYears() == 0) {
      return count(period.getMonths(), "month");
    }
    String years = count(period.getYears(), "year");
    return period.getMonths() == 0 ? years : years + " and " + count(period.getMonths(), "month");
  }

  private static String count(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
