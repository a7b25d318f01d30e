package org.clausewright.generator.comparison.wording;

import com.github.difflib.DiffUtils;
import java.util.List;

/**
 * How much of two passages is the same.
 *
 * @param common words that both have, in the same order
 * @param first words of the first passage
 * @param second words of the second passage
 */
record Likeness(int common, int first, int second) {

  /** So much has to be the same; below it, few readers would see one text in two versions. */
  private static final double CLOSE = 0.6;

  /** So much of the shorter passage has to stand in the longer one, if it is an extract of it … */
  private static final double EXTRACT = 0.85;

  /** … of so many words at least, in one that is so many times longer at most. */
  private static final int EXTRACT_WORDS = 12;

  private static final int EXTRACT_LENGTHS = 4;

  /** Passages of such different lengths that they can't be close are not compared. */
  static Likeness between(Passage first, Passage second) {
    List<String> one = first.plainWords();
    List<String> other = second.plainWords();
    Likeness best = new Likeness(Math.min(one.size(), other.size()), one.size(), other.size());
    return best.isClose()
        ? new Likeness(common(one, other), one.size(), other.size())
        : new Likeness(0, one.size(), other.size());
  }

  private static int common(List<String> first, List<String> second) {
    return first.size()
        - DiffUtils.diff(first, second).getDeltas().stream()
            .mapToInt(delta -> delta.getSource().size())
            .sum();
  }

  /** Whether they are nearly the same text, or one is nearly an extract of the other. */
  boolean isClose() {
    return share() >= CLOSE || isExtract();
  }

  /** Whether nearly all of one stands in the other, which goes on. */
  boolean isExtract() {
    int shorter = Math.min(first, second);
    int longer = Math.max(first, second);
    return share() < CLOSE
        && common >= EXTRACT * shorter
        && shorter >= EXTRACT_WORDS
        && longer <= EXTRACT_LENGTHS * shorter;
  }

  /** Of all their words, rounded down: 100 only if they have the same words. */
  int percent() {
    return (int) Math.floor(100 * share());
  }

  private double share() {
    return 2.0 * common / (first + second);
  }
}
