package org.clausewright.model.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as it is known: a year, a month or a day. A missing part is never invented.
 *
 * @param month 1 to 12, or 0 if only the year is known
 * @param day 1 to 31, or 0 if it is not known
 */
public record PartialDate(int year, int month, int day) {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1 || month < 0 || day < 0 || (month == 0 && day > 0)) {
      throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
    }
    LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * Reads {@code 2024}, {@code 2024-10} or {@code 2024-10-05}.
   *
   * @return empty if the text is none of them
   */
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The last day that the date can mean; what is due by then is overdue the day after. */
  public LocalDate lastDay() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** As printed in English: “5 October 2024”, “October 2024” or “2024”. */
  public String inWords() {
    if (month == 0) {
      return Integer.toString(year);
    }
    String monthAndYear = MONTHS.get(month - 1) + " " + year;
    return day == 0 ? monthAndYear : day + " " + monthAndYear;
  }

  /** ISO 8601, as exact as known: {@code 2024-10-05}, {@code 2024-10} or {@code 2024}. */
  @Override
  public String toString() {
    return padded(year, 4)
        + (month > 0 ? "-" + padded(month, 2) : "")
        + (day > 0 ? "-" + padded(day, 2) : "");
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
