package org.clausewright.language.rules.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;

/**
 * A sentence that says in nearly the same words what an earlier one of the policy says.
 *
 * @param first the earlier sentence
 * @param similarity 1 if the words are equal
 */
record Repetition(Sentence first, Sentence second, double similarity) {

  private static final Search<List<Wording>> WORDINGS = new Search<>(Wording::of);

  static final double SAME = 0.93;
  static final double SIMILAR = 0.8;

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 200;
  private static final int MOST_CANDIDATES = 8;
  private static final int MOST_CHANGES = 4;

  /** A sentence where it is printed. */
  record Sentence(Passage passage, Wording wording) {

    Span span() {
      return wording.span;
    }

    List<String> words() {
      return wording.words;
    }
  }

  /**
   * The words of a sentence in lower case.
   *
   * @param runs the runs of words in it
   */
  record Wording(Span span, List<String> words, long[] runs) {

    /** The sentences of a paragraph that are long enough to be compared. */
    private static List<Wording> of(String text) {
      List<Wording> wordings = new ArrayList<>();
      List<Word> all = Word.of(text);
      int at = 0;
      for (Span span : Passage.sentences(text)) {
        List<String> words = new ArrayList<>();
        for (; at < all.size() && all.get(at).end() <= span.end(); at++) {
          words.add(all.get(at).lower());
        }
        if (words.size() >= FEWEST_WORDS) {
          long[] runs = words.size() <= MOST_WORDS ? Runs.of(words) : new long[0];
          wordings.add(new Wording(span, List.copyOf(words), runs));
        }
      }
      return List.copyOf(wordings);
    }
  }

  private record All(List<Repetition> repetitions) {}

  /** What each sentence repeats, if it repeats one: the earlier sentence that it is most like. */
  static List<Repetition> of(Draft draft) {
    return draft.derive(All.class, each -> new All(find(each))).repetitions;
  }

  private static List<Repetition> find(Draft draft) {
    List<Repetition> repetitions = new ArrayList<>();
    List<Sentence> sentences = sentences(draft);
    Map<List<String>, Sentence> known = new HashMap<>(2 * sentences.size());
    int most = 0;
    for (Sentence sentence : sentences) {
      most += sentence.wording.runs.length;
    }
    Runs runs = new Runs(most);
    int[] shared = new int[sentences.size()];
    for (int number = 0; number < sentences.size(); number++) {
      Sentence sentence = sentences.get(number);
      Sentence equal = known.putIfAbsent(sentence.words(), sentence);
      if (equal != null) {
        repetitions.add(new Repetition(equal, sentence, 1));
      } else if (sentence.words().size() <= MOST_WORDS) {
        Arrays.fill(shared, 0, number, 0);
        runs.add(number, sentence.wording.runs, shared);
        mostSimilar(number, sentences, shared).ifPresent(repetitions::add);
      }
    }
    return repetitions;
  }

  private static List<Sentence> sentences(Draft draft) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      if (passage.part().isText()) {
        for (Wording wording : WORDINGS.in(passage)) {
          sentences.add(new Sentence(passage, wording));
        }
      }
    }
    return sentences;
  }

  /**
   * The earlier sentence that one is most like. Only sentences that share runs of words are
   * compared word by word.
   *
   * @param shared how many runs of words each earlier sentence has in common with it
   */
  private static Optional<Repetition> mostSimilar(
      int number, List<Sentence> sentences, int[] shared) {
    Sentence sentence = sentences.get(number);
    int fewest = Math.max(1, (sentence.words().size() - 2) / 4);
    List<Integer> candidates = new ArrayList<>();
    for (int earlier = 0; earlier < number; earlier++) {
      if (shared[earlier] >= fewest) {
        candidates.add(earlier);
      }
    }
    if (candidates.size() > 1) {
      candidates.sort(
          Comparator.<Integer>comparingInt(each -> -shared[each])
              .thenComparing(each -> sentences.get(each).span().start())
              .thenComparing(each -> sentences.get(each).passage.words()));
    }
    Repetition most = null;
    for (int i = 0; i < Math.min(MOST_CANDIDATES, candidates.size()); i++) {
      Sentence earlier = sentences.get(candidates.get(i));
      double similarity = similarity(earlier, sentence);
      if (similarity >= SIMILAR && (most == null || similarity > most.similarity)) {
        most = new Repetition(earlier, sentence, similarity);
      }
    }
    return Optional.ofNullable(most);
  }

  private static double similarity(Sentence one, Sentence other) {
    int all = one.words().size() + other.words().size();
    double most = 2.0 * Math.min(one.words().size(), other.words().size()) / all;
    return most < SIMILAR ? most : 2.0 * common(one.words(), other.words())[0][0] / all;
  }

  /** How many words the rests of both have in common, in order. */
  private static int[][] common(List<String> one, List<String> other) {
    String[] left = one.toArray(String[]::new);
    String[] right = other.toArray(String[]::new);
    int[][] common = new int[left.length + 1][right.length + 1];
    for (int i = left.length - 1; i >= 0; i--) {
      for (int j = right.length - 1; j >= 0; j--) {
        common[i][j] =
            left[i].equals(right[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** The words that differ, each change in a clause of its own. */
  String difference() {
    List<String> one = first.words();
    List<String> other = second.words();
    int[][] common = common(one, other);
    List<String> changes = new ArrayList<>();
    List<String> there = new ArrayList<>();
    List<String> here = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
        change(there, here, changes);
        i++;
        j++;
      } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
        there.add(one.get(i++));
      } else {
        here.add(other.get(j++));
      }
    }
    change(there, here, changes);
    return changes.stream().limit(MOST_CHANGES).collect(Collectors.joining(", "));
  }

  private static void change(List<String> there, List<String> here, List<String> changes) {
    if (!there.isEmpty() || !here.isEmpty()) {
      String before = Sayings.quote(String.join(" ", there));
      String after = Sayings.quote(String.join(" ", here));
      changes.add(
          there.isEmpty()
              ? after + " is added"
              : here.isEmpty() ? before + " is left out" : after + " stands for " + before);
      there.clear();
      here.clear();
    }
  }
}
