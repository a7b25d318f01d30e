package org.clausewright.generator.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a check came out. */
public enum Outcome {
  OPEN("open", "to do", "todo"),
  PASSED("passed", "pass"),
  FAILED("failed", "fail"),
  NOT_APPLICABLE("not applicable", "n/a", "na");

  private final String word;
  private final List<String> otherWords;

  Outcome(String word, String... otherWords) {
    this.word = word;
    this.otherWords = List.of(otherWords);
  }

  /** The word for it in a cell to fill in. */
  public String word() {
    return word;
  }

  /** The words for all of them. */
  public static List<String> words() {
    return Stream.of(values()).map(Outcome::word).toList();
  }

  /**
   * What somebody means by a word; nothing filled in is open.
   *
   * @return empty if it can't be told
   */
  public static Optional<Outcome> of(String word) {
    String plain = word.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return Optional.of(OPEN);
    }
    return Stream.of(values())
        .filter(each -> each.word.equals(plain) || each.otherWords.contains(plain))
        .findFirst();
  }
}
