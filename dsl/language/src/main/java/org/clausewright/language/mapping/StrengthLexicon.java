package org.clausewright.language.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.Strength.Force;
import org.clausewright.model.prose.Prose;

/** Finds the words that say how strongly a norm binds, by the list in {@code strength.tsv}. */
final class StrengthLexicon {

  private static final int LETTERS = 'z' - 'a' + 1;
  private static final StrengthLexicon INSTANCE = new StrengthLexicon();

  private record Entry(String words, Force force) {}

  /** By first letter, the longest first; all begin with a small letter of the alphabet. */
  private final List<List<Entry>> entries =
      Stream.generate(() -> (List<Entry>) new ArrayList<Entry>()).limit(LETTERS).toList();

  private StrengthLexicon() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(StrengthLexicon.class.getResourceAsStream("strength.tsv")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .map(columns -> new Entry(columns[0], Force.valueOf(columns[1])))
          .sorted(Comparator.comparingInt(entry -> -entry.words.length()))
          .forEach(entry -> entries.get(entry.words.charAt(0) - 'a').add(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The strength of a norm.
   *
   * @param stated the words that the source names as the strength, if it does
   */
  static Strength of(NormKind kind, Optional<String> stated, Prose text) {
    Force usual = usualForce(kind);
    if (stated.isPresent()) {
      return new Strength(stated, INSTANCE.find(stated.get()).map(Entry::force).orElse(usual));
    }
    if (usual == Force.DESCRIPTIVE) {
      return new Strength(Optional.empty(), usual);
    }
    Optional<Entry> found = INSTANCE.find(text.words());
    return new Strength(found.map(Entry::words), found.map(Entry::force).orElse(usual));
  }

  private static Force usualForce(NormKind kind) {
    return switch (kind) {
      case OBLIGATION, PROHIBITION -> Force.BINDING;
      case RECOMMENDATION, DISCOURAGEMENT -> Force.ADVISORY;
      case PERMISSION -> Force.PERMISSIVE;
      case STATEMENT, DEFINITION, RIGHT, CONSEQUENCE, RESPONSIBILITY -> Force.DESCRIPTIVE;
    };
  }

  /** The entry that begins first in a text; of several the longest. */
  private Optional<Entry> find(String text) {
    char[] letters = text.toLowerCase(Locale.ROOT).toCharArray();
    boolean inWord = false;
    for (int at = 0; at < letters.length; at++) {
      char letter = letters[at];
      boolean plain = letter >= 'a' && letter <= 'z';
      if (plain && !inWord) {
        for (Entry entry : entries.get(letter - 'a')) {
          if (stands(entry.words, letters, at)) {
            return Optional.of(entry);
          }
        }
      }
      inWord = plain || Character.isLetter(letter);
    }
    return Optional.empty();
  }

  /** Whether whole words stand at a place where a word begins. */
  private static boolean stands(String words, char[] text, int at) {
    int end = at + words.length();
    if (end > text.length || (end < text.length && Character.isLetter(text[end]))) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (text[at + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
