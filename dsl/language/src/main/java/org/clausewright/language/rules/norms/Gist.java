package org.clausewright.language.rules.norms;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.clausewright.model.norm.Norm;

/**
 * What a norm is about: its own words without those that every norm has.
 *
 * @param stems of the words, without endings
 */
record Gist(Set<String> stems) {

  private static final Search<Gist> GISTS = new Search<>(Gist::find);

  /** The list of words, read when it is first asked for. */
  private static final class Common {
    static final Set<String> WORDS =
        WordList.lines("common-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "atory", "ities", "ity", "ings", "ing", "ies", "ied", "ory", "ed",
          "es", "s", "y", "e");
  private static final int SHORTEST_STEM = 3;

  static Gist of(Norm norm) {
    return of(norm.text().words());
  }

  static Gist of(String words) {
    return GISTS.in(words);
  }

  private static Gist find(String words) {
    Set<String> stems = new HashSet<>();
    for (Word word : Word.of(words)) {
      String lower = word.lower().replace("'s", "");
      if (lower.length() >= SHORTEST_STEM && !Common.WORDS.contains(lower)) {
        stems.add(stem(lower));
      }
    }
    return new Gist(stems);
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** How many words both have. */
  int shared(Gist other) {
    int shared = 0;
    for (String stem : stems) {
      if (other.stems.contains(stem)) {
        shared++;
      }
    }
    return shared;
  }

  /** Which part of the shorter one is in the other, from 0 to 1. */
  double overlap(Gist other) {
    int shorter = Math.min(stems.size(), other.stems.size());
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  /** Which part of both together they share, from 0 to 1. */
  double similarity(Gist other) {
    int shared = shared(other);
    int all = stems.size() + other.stems.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
