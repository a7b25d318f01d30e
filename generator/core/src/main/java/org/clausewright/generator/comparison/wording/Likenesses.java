package org.clausewright.generator.comparison.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which passages are nearly the same, and the groups that they form around their models. */
final class Likenesses {

  private final List<Passage> passages;

  /** By how many percent the places of passages are alike, in both directions. */
  private final Map<Integer, Map<Integer, Integer>> alike = new TreeMap<>();

  private final Set<Integer> taken = new HashSet<>();

  private Likenesses(List<Passage> passages) {
    this.passages = passages;
  }

  /** The groups, in the order in which their models are like others. */
  static List<SharedWording> groups(List<Passage> passages) {
    Likenesses likenesses = new Likenesses(passages);
    for (Candidates.Pair pair : Candidates.of(passages)) {
      Likeness likeness = likenesses.between(pair.first(), pair.second());
      if (likeness.isClose()) {
        likenesses.link(pair.first(), pair.second(), likeness.percent());
        likenesses.link(pair.second(), pair.first(), likeness.percent());
      }
    }
    return likenesses.groups();
  }

  private void link(int from, int to, int percent) {
    alike.computeIfAbsent(from, place -> new TreeMap<>()).put(to, percent);
  }

  private Likeness between(int first, int second) {
    return Likeness.between(passages.get(first), passages.get(second));
  }

  private Map<Integer, Integer> near(int place) {
    return alike.getOrDefault(place, Map.of());
  }

  private int centrality(int place) {
    return near(place).values().stream().mapToInt(Integer::intValue).sum();
  }

  private List<SharedWording> groups() {
    List<Integer> models = new ArrayList<>(alike.keySet());
    models.sort(Comparator.comparingInt(place -> -centrality(place)));
    List<SharedWording> groups = new ArrayList<>();
    for (int model : models) {
      if (!taken.contains(model)) {
        List<SharedWording.Copy> copies = copies(model);
        if (!copies.isEmpty()) {
          groups.add(new SharedWording(passages.get(model), copies));
        }
      }
    }
    return groups;
  }

  /** The passage of each other policy that is most like the model. */
  private List<SharedWording.Copy> copies(int model) {
    Map<String, SharedWording.Copy> copies = new LinkedHashMap<>();
    for (int place : around(model)) {
      SharedWording.Copy copy = SharedWording.Copy.of(passages.get(model), passages.get(place));
      copies.merge(
          copy.passage().policyId(),
          copy,
          (one, other) -> other.percent() > one.percent() ? other : one);
    }
    copies.remove(passages.get(model).policyId());
    return List.copyOf(copies.values());
  }

  /**
   * What is like the model and can be reached from it through others that are: of a text with many
   * copies only neighbouring ones were linked.
   */
  private Set<Integer> around(int model) {
    Set<Integer> around = new TreeSet<>();
    Deque<Integer> reached = new ArrayDeque<>(List.of(model));
    taken.add(model);
    while (!reached.isEmpty()) {
      for (int next : near(reached.remove()).keySet()) {
        if (!taken.contains(next) && between(model, next).isClose()) {
          taken.add(next);
          around.add(next);
          reached.add(next);
        }
      }
    }
    return around;
  }
}
