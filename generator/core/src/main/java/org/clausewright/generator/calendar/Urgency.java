package org.clausewright.generator.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** How near a review is, most pressing first. */
public enum Urgency {
  OVERDUE("Overdue"),
  SOON("Due within 90 days"),
  THIS_YEAR("Due later this year"),
  LATER("Due in later years"),
  UNDATED("Without a date");

  private static final int NEAR = 90;

  private final String words;

  Urgency(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** A name for style sheets and anchors: {@code this-year}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The urgency on a day.
   *
   * @param lastDay the last day on which the review is in time
   */
  static Urgency of(LocalDate lastDay, LocalDate asOf) {
    if (lastDay.isBefore(asOf)) {
      return OVERDUE;
    } else if (!lastDay.isAfter(asOf.plusDays(NEAR))) {
      return SOON;
    }
    return lastDay.getYear() == asOf.getYear() ? THIS_YEAR : LATER;
  }
}
