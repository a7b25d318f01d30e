package org.clausewright.model.norm;

import java.util.Locale;

/** What a norm does. */
public enum NormKind {
  STATEMENT,
  DEFINITION,
  OBLIGATION,
  PROHIBITION,
  PERMISSION,
  RECOMMENDATION,
  /** Advice against: “should not”, “avoid”. */
  DISCOURAGEMENT,
  /** A right reserved or recognised. */
  RIGHT,
  /** What follows a breach. */
  CONSEQUENCE,
  RESPONSIBILITY;

  /** The word of the language, for example {@code obligation}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
