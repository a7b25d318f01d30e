package org.clausewright.model.norm;

import java.util.OptionalInt;

/**
 * A limit that the text sets.
 *
 * @param words exactly as in the text
 * @param quantity the number in it, if there is one in digits or as a word up to twelve
 */
public record Limit(Kind kind, String words, OptionalInt quantity) {

  /** What is limited. */
  public enum Kind {
    QUANTITY,
    TIME,
    AGE,
    DEADLINE
  }
}
