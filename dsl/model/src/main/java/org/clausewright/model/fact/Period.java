package org.clausewright.model.fact;

import java.util.Locale;

/** A length of time in one unit, for example 2 years. */
public record Period(int count, Unit unit) {

  /** Calendar units of review cycles and checks. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    TERM,
    YEAR
  }

  /** As printed in English: “1 year”, “2 years”. */
  public String inWords() {
    return count + " " + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
  }
}
