package org.clausewright.generator.checklist.filled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people and spreadsheet programs write them, if there is only one way to. */
final class FilledDates {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

  private FilledDates() {}

  /** The day, unless the text is no day, or could be two. */
  static Optional<LocalDate> of(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (!last.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = day(last.group(4), last.group(3), last.group(1));
    Optional<LocalDate> monthFirst = day(last.group(4), last.group(1), last.group(3));
    if (last.group(2).equals(".") || monthFirst.isEmpty() || monthFirst.equals(dayFirst)) {
      return dayFirst;
    }
    return dayFirst.isEmpty() ? monthFirst : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
