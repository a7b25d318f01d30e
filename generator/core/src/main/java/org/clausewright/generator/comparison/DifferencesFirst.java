package org.clausewright.generator.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.model.norm.Stance;

/**
 * The order in which differences between policies strike the eye: contradictions by rank, then the
 * more stances the earlier, then the more policies that are silent while others are not.
 */
final class DifferencesFirst {

  private DifferencesFirst() {}

  /** The place of each topic in that order, from 1, by id. */
  static Map<String, Integer> places(Comparison comparison, List<Contradiction> contradictions) {
    Map<String, Integer> ranks = new HashMap<>();
    contradictions.forEach(each -> ranks.putIfAbsent(each.topic().id(), each.rank()));
    List<Comparison.Row> sorted =
        comparison.rows().stream()
            .sorted(
                Comparator.comparingInt(
                        (Comparison.Row row) ->
                            ranks.getOrDefault(row.topic().id(), Integer.MAX_VALUE))
                    .thenComparingInt(row -> -answers(row))
                    .thenComparingInt(row -> -silent(row)))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    sorted.forEach(row -> places.put(row.topic().id(), places.size() + 1));
    return places;
  }

  private static int answers(Comparison.Row row) {
    Map<Stance, Integer> stances = row.stances();
    return stances.containsKey(Stance.SILENT) ? stances.size() - 1 : stances.size();
  }

  private static int silent(Comparison.Row row) {
    return answers(row) == 0 ? 0 : row.stances().getOrDefault(Stance.SILENT, 0);
  }
}
