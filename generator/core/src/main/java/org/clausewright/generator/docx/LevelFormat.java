package org.clausewright.generator.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the labels of a level look: its own counter, and what stands before and after it.
 *
 * @param before words and references to the counters of other levels ({@code %1} is the outermost)
 * @param own the format of the level's own counter; empty if the label is counted but not shown
 */
record LevelFormat(int level, String before, Optional<CounterFormat> own, String after) {

  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern REFERENCE = Pattern.compile("%([1-9])");

  /** Counted, but not shown. */
  static LevelFormat hidden(int level) {
    return new LevelFormat(level, "", Optional.empty(), "");
  }

  /**
   * The format that a scheme's label is an example of: at level 0 its first run of letters or
   * digits is the counter, at level 1 the second, and so on; of fewer runs the last is.
   *
   * @return empty if it has no counter
   */
  static Optional<LevelFormat> ofScheme(String label, int level) {
    List<MatchResult> runs = runs(label);
    if (runs.isEmpty() || label.indexOf('%') >= 0) {
      return Optional.empty();
    }
    int shown = Math.min(runs.size(), level + 1);
    StringBuilder before = new StringBuilder();
    int end = 0;
    for (int i = 0; i < shown - 1; i++) {
      before.append(label, end, runs.get(i).start()).append('%').append(level - shown + i + 2);
      end = runs.get(i).end();
    }
    MatchResult own = runs.get(shown - 1);
    before.append(label, end, own.start());
    return Optional.of(
        new LevelFormat(
            level,
            before.toString(),
            Optional.of(CounterFormat.ofSample(own.group())),
            label.substring(own.end())));
  }

  /**
   * Formats that a label may be an example of, all before its last run of letters or digits being
   * words: counters of other levels that differ from it cannot get in.
   */
  static List<LevelFormat> ofOddLabel(String label, int level, LevelFormat usual) {
    List<MatchResult> runs = runs(label);
    if (runs.isEmpty() || label.indexOf('%') >= 0) {
      return List.of();
    }
    MatchResult last = runs.get(runs.size() - 1);
    List<LevelFormat> formats = new ArrayList<>();
    for (CounterFormat own :
        List.of(usual.own().orElse(CounterFormat.DECIMAL), CounterFormat.ofSample(last.group()))) {
      String after = label.substring(last.end());
      formats.add(new LevelFormat(level, usual.before(), Optional.of(own), after));
      formats.add(
          new LevelFormat(level, label.substring(0, last.start()), Optional.of(own), after));
    }
    return formats;
  }

  private static List<MatchResult> runs(String label) {
    return RUN.matcher(label).results().toList();
  }

  /** As WordprocessingML writes it, for example {@code %1.%2}. */
  String text() {
    return own.isEmpty() ? "" : before + "%" + (level + 1) + after;
  }

  /** The label that Word shows; empty if it needs a counter that has not begun. */
  Optional<String> show(Counters counters, int value) {
    return own.isEmpty()
        ? Optional.of("")
        : resolved(counters).map(words -> words + own.get().show(value) + after);
  }

  /** The own counter of a label of this format; empty if it is not one. */
  OptionalInt value(String label, Counters counters) {
    Optional<String> words = resolved(counters);
    if (own.isEmpty()
        || words.isEmpty()
        || label.length() < words.get().length() + after.length()
        || !label.startsWith(words.get())
        || !label.endsWith(after)) {
      return OptionalInt.empty();
    }
    return own.get().value(label.substring(words.get().length(), label.length() - after.length()));
  }

  private Optional<String> resolved(Counters counters) {
    StringBuilder words = new StringBuilder();
    Matcher reference = REFERENCE.matcher(before);
    while (reference.find()) {
      Optional<String> shown = counters.shown(reference.group(1).charAt(0) - '1');
      if (shown.isEmpty()) {
        return Optional.empty();
      }
      reference.appendReplacement(words, Matcher.quoteReplacement(shown.get()));
    }
    return Optional.of(reference.appendTail(words).toString());
  }
}
