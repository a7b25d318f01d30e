package org.clausewright.generator.docx;

import java.util.Optional;

/**
 * A use of the policy's multilevel list ({@code w:num}): the list as it is, or with one level that
 * restarts or looks different.
 *
 * @param id the lowest is the list as it is
 * @param change what it changes
 */
record NumberedList(int id, Optional<Change> change) {

  /** All bullets. */
  static final int BULLETS = 1;

  /** The list as it is. */
  static final int PLAIN = 2;

  /**
   * A level that differs.
   *
   * @param start the value that its first paragraph gets
   * @param format how its labels look, if not as those of the list
   */
  record Change(int level, int start, Optional<LevelFormat> format) {}
}
