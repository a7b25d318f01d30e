package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.organisation.Role;

/** Finds the contradictions of a comparison and puts them in order. */
final class Contradictions {

  private static final Comparator<Contradiction> MOST_SERIOUS_FIRST =
      Comparator.comparing(Contradiction::rule)
          .thenComparing(each -> !each.samePeople())
          .thenComparing(each -> each.first().weakness() + each.second().weakness())
          .thenComparing(each -> -(each.first().voices().size() + each.second().voices().size()));

  private Contradictions() {}

  /**
   * All contradictions of a comparison, most serious first: one for each topic and rule. Open
   * questions (who, which, what) have no opposite answers, so they give rise to none.
   */
  static List<Contradiction> of(Comparison comparison) {
    List<Contradiction> contradictions = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      if (!row.topic().isOpen()) {
        for (Contradiction.Rule rule : Contradiction.Rule.values()) {
          Contradiction.Side first = side(rule.first(), row, comparison);
          Contradiction.Side second = side(rule.second(), row, comparison);
          if (!first.voices().isEmpty() && !second.voices().isEmpty()) {
            contradictions.add(
                new Contradiction(0, row.topic(), rule, first, second, meet(first, second)));
          }
        }
      }
    }
    contradictions.sort(MOST_SERIOUS_FIRST);
    return IntStream.range(0, contradictions.size())
        .mapToObj(i -> contradictions.get(i).ranked(i + 1))
        .toList();
  }

  private static Contradiction.Side side(Stance stance, Comparison.Row row, Comparison comparison) {
    List<Contradiction.Voice> voices = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Comparison.Cell cell = row.cells().get(i);
      if (cell.stance() == stance) {
        voices.add(new Contradiction.Voice(comparison.columns().get(i), decisive(cell)));
      }
    }
    return new Contradiction.Side(stance, voices);
  }

  /** What a stance comes from: not the descriptions beside it, nor weaker norms than it. */
  private static List<Evidence> decisive(Comparison.Cell cell) {
    Set<Stance> sources =
        cell.stance() == Stance.RESTRICTED
            ? Set.of(Stance.RESTRICTED, Stance.PROHIBITED, Stance.PERMITTED)
            : Set.of(cell.stance());
    return cell.deciding().stream().filter(each -> sources.contains(each.stance())).toList();
  }

  /** Whether people are bound by both sides; a side that doesn't say binds anybody. */
  private static boolean meet(Contradiction.Side first, Contradiction.Side second) {
    Set<String> bound = bound(first);
    Set<String> others = bound(second);
    Set<String> both = new HashSet<>(bound);
    both.retainAll(others);
    return bound.isEmpty() || others.isEmpty() || !both.isEmpty();
  }

  private static Set<String> bound(Contradiction.Side side) {
    Set<String> bound = new HashSet<>();
    side.evidence()
        .flatMap(each -> each.bearers().stream())
        .forEach(
            (Role role) -> {
              bound.add(role.comparableId());
              bound.addAll(role.members());
            });
    return bound;
  }
}
