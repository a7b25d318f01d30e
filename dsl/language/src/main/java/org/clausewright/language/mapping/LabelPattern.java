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

  private final int level;

  /** The runs of the sample, and what stands before each of them and after the last. */
  private final List<String> runs = new ArrayList<>();

  private final List<String> between = new ArrayList<>();

  /**
   * @param level from 1
   */
  LabelPattern(String sample, int level) {
    this.level = level;
    Matcher run = RUN.matcher(sample);
    int end = 0;
    while (run.find()) {
      between.add(sample.substring(end, run.start()));
      runs.add(run.group());
      end = run.end();
    }
    between.add(sample.substring(end));
  }

  /** Whether the label says its ancestors' numbers as well; {@code (a)} does not. */
  boolean isComplete() {
    return level == 1 || runs.size() >= level;
  }

  /**
   * The label for these counters.
   *
   * @param counters outermost first, the level's own last; as many as the level
   */
  String label(List<Integer> counters) {
    int own = Math.min(runs.size(), level);
    int offset = counters.size() - own;
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < own; i++) {
      label.append(between.get(i)).append(counter(runs.get(i), counters.get(offset + i)));
    }
    for (int i = own; i < runs.size(); i++) {
      label.append(between.get(i)).append(runs.get(i));
    }
    return label.append(between.get(runs.size())).toString();
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
