package org.clausewright.language.rules.numbering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Word;

/** Words that make a sentence of a few words. */
final class Verbs {

  private static final Set<String> ALL = read();

  private Verbs() {}

  /** Whether one of the words makes a sentence of them. */
  static boolean areIn(List<Word> words) {
    return words.stream().map(Word::lower).anyMatch(ALL::contains);
  }

  private static Set<String> read() {
    try (InputStream verbs = Verbs.class.getResourceAsStream("verbs.txt")) {
      return new String(Objects.requireNonNull(verbs).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
