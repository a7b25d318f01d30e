package org.clausewright.generator.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;

/** Reckons from one review to the next. */
final class ReviewCycle {

  private static final int TERMS_A_YEAR = 3;
  private static final int LAST_YEAR = 9999;

  private ReviewCycle() {}

  /**
   * The date one cycle after another, no more exact than that is.
   *
   * @return empty if the calendar alone can't tell: terms that make no whole years, days after a
   *     date that names none; or if it is further off than years have four digits
   */
  static Optional<PartialDate> after(PartialDate date, Period cycle) {
    return switch (cycle.unit()) {
      case DAY -> date.day() > 0 ? plus(date, cycle.count(), ChronoUnit.DAYS) : Optional.empty();
      case WEEK -> date.day() > 0 ? plus(date, cycle.count(), ChronoUnit.WEEKS) : Optional.empty();
      case MONTH ->
          date.month() > 0 ? plus(date, cycle.count(), ChronoUnit.MONTHS) : Optional.empty();
      case TERM ->
          cycle.count() % TERMS_A_YEAR == 0
              ? plus(date, cycle.count() / TERMS_A_YEAR, ChronoUnit.YEARS)
              : Optional.empty();
      case YEAR -> plus(date, cycle.count(), ChronoUnit.YEARS);
    };
  }

  private static Optional<PartialDate> plus(PartialDate date, int count, ChronoUnit unit) {
    LocalDate start = LocalDate.of(date.year(), Math.max(date.month(), 1), Math.max(date.day(), 1));
    try {
      LocalDate next = start.plus(count, unit);
      if (next.getYear() > LAST_YEAR) {
        return Optional.empty();
      }
      return Optional.of(
          new PartialDate(
              next.getYear(),
              date.month() == 0 ? 0 : next.getMonthValue(),
              date.day() == 0 ? 0 : next.getDayOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
