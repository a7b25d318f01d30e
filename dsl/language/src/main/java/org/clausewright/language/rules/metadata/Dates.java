package org.clausewright.language.rules.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;

/** Reckoning with dates that are not exact. */
final class Dates {

  /** More than any cycle; hostile sources have numbers that no calendar bears. */
  private static final int MOST = 1000;

  private Dates() {}

  /** A date some time later, as exact as the date is; months make a year alone no more exact. */
  static PartialDate plus(PartialDate date, Period period) {
    int count = Math.min(period.count(), MOST);
    LocalDate later =
        switch (period.unit()) {
          case DAY -> date.lastDay().plusDays(count);
          case WEEK -> date.lastDay().plusWeeks(count);
          case MONTH -> later(date, count);
          case TERM -> later(date, 4L * count);
          case YEAR -> later(date, 12L * count);
        };
    return new PartialDate(
        later.getYear(),
        date.month() == 0 ? 0 : later.getMonthValue(),
        date.day() == 0 ? 0 : later.getDayOfMonth());
  }

  private static LocalDate later(PartialDate date, long months) {
    LocalDate later = date.lastDay().plusMonths(months);
    return date.day() == 0 ? YearMonth.from(later).atEndOfMonth() : later;
  }

  /** The first day that a date can mean. */
  static LocalDate firstDay(PartialDate date) {
    return LocalDate.of(date.year(), Math.max(date.month(), 1), Math.max(date.day(), 1));
  }

  /** Days that lie between two dates whatever they mean exactly; 0 if they can be the same day. */
  static long daysApart(PartialDate one, PartialDate other) {
    long after = ChronoUnit.DAYS.between(one.lastDay(), firstDay(other));
    long before = ChronoUnit.DAYS.between(other.lastDay(), firstDay(one));
    return Math.max(0, Math.max(after, before));
  }

  /** Full months from one date to a later one, by their last days. */
  static long months(PartialDate from, PartialDate to) {
    return ChronoUnit.MONTHS.between(from.lastDay(), to.lastDay());
  }

  /** How long it is from one day to another: “2 years and 3 months”. */
  static String howLong(LocalDate from, LocalDate to) {
    long months = ChronoUnit.MONTHS.between(from, to);
    if (months == 0) {
      return "less than a month";
    }
    String years = counted(months / 12, "year");
    String rest = counted(months % 12, "month");
    return years.isEmpty() || rest.isEmpty() ? years + rest : years + " and " + rest;
  }

  /** “in October 2024”, “on 5 October 2024”. */
  static String when(PartialDate date) {
    return (date.day() > 0 ? "on " : "in ") + date.inWords();
  }

  /** How many days a period has, about. */
  static long days(Period period) {
    long each =
        switch (period.unit()) {
          case DAY -> 1;
          case WEEK -> 7;
          case MONTH -> 30;
          case TERM -> 120;
          case YEAR -> 360;
        };
    return each * period.count();
  }

  private static String counted(long count, String noun) {
    return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s");
  }
}
