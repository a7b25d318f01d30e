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
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.Strength.Force;

/** Finds the words that say how strongly a norm binds, by the list in {@code strength.tsv}. */
final class StrengthLexicon {

  private static final StrengthLexicon INSTANCE = new StrengthLexicon();

  private record Entry(String words, Force force) {}

  private record Match(int start, Entry entry) {}

  private final List<Entry> entries = new ArrayList<>();

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
          .forEach(columns -> entries.add(new Entry(columns[0], Force.valueOf(columns[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The strength of a norm.
   *
   * @param stated the words that the source names as the strength, if it does
   */
  static Strength of(NormKind kind, Optional<String> stated, String text) {
    Force usual = usualForce(kind);
    if (stated.isPresent()) {
      return new Strength(
          stated, INSTANCE.find(stated.get()).map(match -> match.entry.force).orElse(usual));
    }
    if (usual == Force.DESCRIPTIVE) {
      return new Strength(Optional.empty(), usual);
    }
    return INSTANCE
        .find(text)
        .map(match -> new Strength(Optional.of(match.entry.words), match.entry.force))
        .orElse(new Strength(Optional.empty(), usual));
  }

  private static Force usualForce(NormKind kind) {
    return switch (kind) {
      case OBLIGATION, PROHIBITION -> Force.BINDING;
      case RECOMMENDATION, DISCOURAGEMENT -> Force.ADVISORY;
      case PERMISSION -> Force.PERMISSIVE;
      case STATEMENT, DEFINITION, RIGHT, CONSEQUENCE, RESPONSIBILITY -> Force.DESCRIPTIVE;
    };
  }

  private Optional<Match> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return entries.stream()
        .map(entry -> new Match(indexOfWords(lower, entry.words), entry))
        .filter(match -> match.start >= 0)
        .min(
            Comparator.comparingInt(Match::start)
                .thenComparing(match -> -match.entry.words.length()));
  }

  private static int indexOfWords(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
      if (starts && ends) {
        return at;
      }
    }
    return -1;
  }
}
