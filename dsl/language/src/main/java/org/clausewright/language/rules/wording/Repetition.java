package org.clausewright.language.rules.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.TextMemory;
import org.clausewright.language.rules.Word;

/**
 * A sentence that says in nearly the same words what an earlier one of the policy says.
 *
 * @param first the earlier sentence
 * @param similarity 1 if the words are equal
 */
record Repetition(Sentence first, Sentence second, double similarity) {

  static final double SAME = 0.93;
  static final double SIMILAR = 0.8;

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 200;
  private static final int SHINGLE = 3;
  private static final int MOST_HOLDERS = 40;
  private static final int MOST_CANDIDATES = 8;
  private static final int USUAL_SHINGLES = 8_000;
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
   * @param shingles the runs of words in it
   */
  record Wording(Span span, List<String> words, String[] shingles) {

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
          wordings.add(new Wording(span, List.copyOf(words), shingles(words)));
        }
      }
      return List.copyOf(wordings);
    }

    private static String[] shingles(List<String> words) {
      Set<String> shingles = new LinkedHashSet<>();
      for (int at = 0; at + SHINGLE <= words.size() && words.size() <= MOST_WORDS; at++) {
        shingles.add(String.join(" ", words.subList(at, at + SHINGLE)));
      }
      return shingles.toArray(String[]::new);
    }
  }

  private record All(List<Repetition> repetitions) {}

  /** What each sentence repeats, if it repeats one: the earlier sentence that it is most like. */
  static List<Repetition> of(Draft draft) {
    return draft.derive(All.class, each -> new All(find(each))).repetitions;
  }

  private static List<Repetition> find(Draft draft) {
    List<Repetition> repetitions = new ArrayList<>();
    Map<List<String>, Sentence> known = new HashMap<>();
    Map<String, List<Sentence>> holders = new HashMap<>(USUAL_SHINGLES);
    draft
        .text()
        .flatMap(
            passage ->
                TextMemory.find(passage.words(), Wording.class, Wording::of).stream()
                    .map(wording -> new Sentence(passage, wording)))
        .forEach(
            sentence -> {
              Sentence equal = known.putIfAbsent(sentence.words(), sentence);
              if (equal != null) {
                repetitions.add(new Repetition(equal, sentence, 1));
              } else if (sentence.words().size() <= MOST_WORDS) {
                mostSimilar(sentence, holders).ifPresent(repetitions::add);
              }
            });
    return repetitions;
  }

  /**
   * The earlier sentence that one is most like. Only sentences that share runs of words are
   * compared word by word.
   *
   * @param holders the earlier sentences by their runs of words; this one is added
   */
  private static Optional<Repetition> mostSimilar(
      Sentence sentence, Map<String, List<Sentence>> holders) {
    Map<Sentence, Integer> shared = new IdentityHashMap<>();
    for (String shingle : sentence.wording.shingles) {
      List<Sentence> list = holders.computeIfAbsent(shingle, any -> new ArrayList<>(2));
      for (Sentence each : list) {
        shared.merge(each, 1, Integer::sum);
      }
      if (list.size() < MOST_HOLDERS) {
        list.add(sentence);
      }
    }
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    int fewest = Math.max(1, (sentence.words().size() - SHINGLE + 1) / 4);
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= fewest)
        .sorted(
            Map.Entry.<Sentence, Integer>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().span().start())
                .thenComparing(each -> each.getKey().passage.words()))
        .limit(MOST_CANDIDATES)
        .map(each -> new Repetition(each.getKey(), sentence, similarity(each.getKey(), sentence)))
        .filter(each -> each.similarity >= SIMILAR)
        .max(Comparator.comparingDouble(Repetition::similarity));
  }

  private static double similarity(Sentence one, Sentence other) {
    int all = one.words().size() + other.words().size();
    double most = 2.0 * Math.min(one.words().size(), other.words().size()) / all;
    return most < SIMILAR ? most : 2.0 * common(one.words(), other.words())[0][0] / all;
  }

  /** How many words the rests of both have in common, in order. */
  private static int[][] common(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            one.get(i).equals(other.get(j))
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
