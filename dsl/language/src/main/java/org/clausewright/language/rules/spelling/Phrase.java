package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Word;

/**
 * Words that are looked for in policies.
 *
 * @param bases of its words, in lower case without possessive endings
 */
record Phrase(String text, List<Word> words, List<String> bases) {

  /** Those with the most words first, so that a name is found before what is part of it. */
  private static final Comparator<Phrase> ORDER =
      Comparator.comparingInt((Phrase phrase) -> -phrase.size()).thenComparing(Phrase::text);

  private static final Remembered<Phrase> KNOWN = new Remembered<>(Phrase::read);

  static Phrase of(String text) {
    return KNOWN.in(text);
  }

  private static Phrase read(String text) {
    return new Phrase(text, Word.of(text), bases(text));
  }

  /** The words of a text in lower case, without possessive endings. */
  static List<String> bases(String text) {
    return Word.of(text).stream().map(word -> Concordance.base(word.lower())).toList();
  }

  static List<Phrase> all(Collection<String> texts) {
    return texts.stream().distinct().map(Phrase::of).toList();
  }

  static List<Phrase> longestFirst(Collection<Phrase> phrases) {
    return phrases.stream().sorted(ORDER).toList();
  }

  /** Phrases by the first of their words: most of them are in no policy, and few words tell. */
  static final class Index {

    private final List<Phrase> all;
    private final Map<String, List<Phrase>> byFirst = new LinkedHashMap<>();

    Index(List<Phrase> all) {
      this.all = all;
      for (Phrase phrase : all) {
        if (phrase.size() > 0) {
          byFirst.computeIfAbsent(phrase.bases.get(0), first -> new ArrayList<>()).add(phrase);
        }
      }
    }

    List<Phrase> all() {
      return all;
    }

    void forEach(BiConsumer<String, List<Phrase>> action) {
      byFirst.forEach(action);
    }
  }

  int size() {
    return words.size();
  }
}
