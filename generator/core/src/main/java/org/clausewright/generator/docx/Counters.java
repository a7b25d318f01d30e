package org.clausewright.generator.docx;

import java.util.Arrays;
import java.util.Optional;

/** Where the counters of a multilevel list stand, as Word counts. */
final class Counters {

  /** The levels that a list of Word has. */
  static final int LEVELS = 9;

  private static final int NOT_BEGUN = -1;

  private final int[] values = new int[LEVELS];
  private final CounterFormat[] formats = new CounterFormat[LEVELS];

  Counters() {
    Arrays.fill(values, NOT_BEGUN);
    Arrays.fill(formats, CounterFormat.DECIMAL);
  }

  /** The value that a paragraph of a level gets, unless its list restarts there. */
  int next(int level) {
    return values[level] == NOT_BEGUN ? 1 : values[level] + 1;
  }

  /** Counts a paragraph; the levels below begin anew. */
  void count(int level, int value, CounterFormat format) {
    values[level] = value;
    formats[level] = format;
    Arrays.fill(values, level + 1, LEVELS, NOT_BEGUN);
  }

  /** What a reference to a level shows; empty if it has not begun. */
  Optional<String> shown(int level) {
    return values[level] == NOT_BEGUN
        ? Optional.empty()
        : Optional.of(formats[level].show(values[level]));
  }
}
