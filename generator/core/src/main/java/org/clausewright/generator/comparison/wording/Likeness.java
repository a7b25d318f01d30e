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

  /** So much has to be the same; below it the published policies share phrases, not clauses. */
  private static final double CLOSE = 0.6;

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

  boolean isClose() {
    return share() >= CLOSE;
  }

  /** Of all their words, rounded down: 100 only if they have the same words. */
  int percent() {
    return (int) Math.floor(100 * share());
  }

  private double share() {
    return 2.0 * common / (first + second);
  }
}
