package org.clausewright.generator.comparison.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds passages that may be nearly the same without comparing each with each: an index of runs of
 * four words leads from a passage to the next few that have the same run. Time grows with the
 * length of the texts, however many policies have copied the same words.
 */
final class Candidates {

  /** Two passages of different policies, by their places in the list, the earlier first. */
  record Pair(int first, int second) {}

  private static final int RUN = 4;

  /** So many passages after one that has the same run are looked at. */
  private static final int NEXT = 6;

  /** So many passages of one policy count for a run: one that repeats itself hides no others. */
  private static final int OF_ONE_POLICY = 2;

  /** Pairs that have fewer of their runs in common can't reach the threshold of similarity. */
  private static final double COMMON_RUNS = 0.15;

  private final List<Passage> passages;
  private final int[] runs;

  private Candidates(List<Passage> passages) {
    this.passages = passages;
    this.runs = new int[passages.size()];
  }

  /** The pairs, in order of places. */
  static List<Pair> of(List<Passage> passages) {
    return new Candidates(passages).pairs();
  }

  private List<Pair> pairs() {
    Map<Pair, Integer> common = new HashMap<>();
    for (List<Integer> places : index().values()) {
      for (int i = 0; i < places.size(); i++) {
        for (int j = i + 1; j < Math.min(places.size(), i + 1 + NEXT); j++) {
          if (!samePolicy(places.get(i), places.get(j))) {
            common.merge(new Pair(places.get(i), places.get(j)), 1, Integer::sum);
          }
        }
      }
    }
    return common.entrySet().stream()
        .filter(pair -> isWorthScoring(pair.getKey(), pair.getValue()))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
        .toList();
  }

  private boolean isWorthScoring(Pair pair, int common) {
    return common >= COMMON_RUNS * Math.min(runs[pair.first], runs[pair.second]);
  }

  /** The places of the passages that have a run of words, ascending. */
  private Map<String, List<Integer>> index() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int place = 0; place < passages.size(); place++) {
      Set<String> own = runs(passages.get(place).plainWords());
      runs[place] = own.size();
      for (String run : own) {
        List<Integer> places = index.computeIfAbsent(run, words -> new ArrayList<>(2));
        int limited = places.size() - OF_ONE_POLICY;
        if (limited < 0 || !samePolicy(places.get(limited), place)) {
          places.add(place);
        }
      }
    }
    return index;
  }

  private boolean samePolicy(int first, int second) {
    return passages.get(first).policyId().equals(passages.get(second).policyId());
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
