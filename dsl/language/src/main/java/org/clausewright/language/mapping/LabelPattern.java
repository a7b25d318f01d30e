package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How labels of one level look, read from a sample such as {@code 1.1}, {@code 1.0} or {@code (a)}.
 *
 * <p>The runs of letters and digits in the sample stand for counters: at level n the n-th run is
 * the level's own and those before it are its ancestors'; of fewer runs the last is the level's
 * own. Runs after it are printed as they are.
 */
final class LabelPattern {

  private static final Pattern RUN = Pattern.compile("\\p{Alnum}+");

  private final String sample;
  private final int level;
  private final int runs;

  /**
   * @param level from 1
   */
  LabelPattern(String sample, int level) {
    this.sample = sample;
    this.level = level;
    this.runs = (int) RUN.matcher(sample).results().count();
  }

  /** Whether the label says its ancestors' numbers as well; {@code (a)} does not. */
  boolean isComplete() {
    return level == 1 || runs >= level;
  }

  /**
   * The label for these counters.
   *
   * @param counters outermost first, the level's own last; as many as the level
   */
  String label(List<Integer> counters) {
    int own = Math.min(runs, level);
    int offset = counters.size() - own;
    List<Integer> shown = new ArrayList<>(counters.subList(offset, counters.size()));
    StringBuilder label = new StringBuilder();
    Matcher run = RUN.matcher(sample);
    int end = 0;
    for (int i = 0; i < shown.size() && run.find(); i++) {
      label.append(sample, end, run.start()).append(counter(run.group(), shown.get(i)));
      end = run.end();
    }
    return label.append(sample, end, sample.length()).toString();
  }

  private static String counter(String style, int value) {
    return switch (style) {
      case "a" -> letters(value);
      case "A" -> letters(value).toUpperCase(Locale.ROOT);
      case "i" -> roman(value);
      case "I" -> roman(value).toUpperCase(Locale.ROOT);
      default -> Integer.toString(value);
    };
  }

  private static String letters(int value) {
    StringBuilder letters = new StringBuilder();
    for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(value, 3999);
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }
}
