package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.organisation.Topic;

/**
 * Two policies whose stances on a topic can't both be followed by somebody who works under both.
 *
 * @param first the policy of the left cell, in column order
 */
public record Conflict(
    Topic topic,
    Rule rule,
    Comparison.Column first,
    Comparison.Cell firstCell,
    Comparison.Column second,
    Comparison.Cell secondCell) {

  /** The table of stances that conflict, most serious first. */
  public enum Rule {
    DUTY_AGAINST_BAN(
        "one requires what the other prohibits", Set.of(Stance.REQUIRED, Stance.PROHIBITED)),
    LEAVE_AGAINST_BAN(
        "one permits what the other prohibits", Set.of(Stance.PERMITTED, Stance.PROHIBITED)),
    CONDITIONAL_LEAVE_AGAINST_BAN(
        "one allows on conditions what the other prohibits",
        Set.of(Stance.RESTRICTED, Stance.PROHIBITED)),
    ADVICE_AGAINST_BAN(
        "one advises what the other prohibits", Set.of(Stance.RECOMMENDED, Stance.PROHIBITED)),
    DUTY_AGAINST_ADVICE(
        "one requires what the other advises against", Set.of(Stance.REQUIRED, Stance.DISCOURAGED)),
    ADVICE_AGAINST_ADVICE(
        "one advises what the other advises against",
        Set.of(Stance.RECOMMENDED, Stance.DISCOURAGED));

    private final String words;
    private final Set<Stance> stances;

    Rule(String words, Set<Stance> stances) {
      this.words = words;
      this.stances = stances;
    }

    public String words() {
      return words;
    }

    /** The two stances, in the order of the stance list. */
    public List<Stance> stances() {
      return stances.stream().sorted().toList();
    }

    static Optional<Rule> of(Stance a, Stance b) {
      return a == b
          ? Optional.empty()
          : List.of(values()).stream()
              .filter(rule -> rule.stances.equals(Set.of(a, b)))
              .findFirst();
    }
  }

  /**
   * All conflicts of a comparison, most serious first, then in topic order. Open questions (who,
   * which, what) have no opposite answers, so they give rise to none.
   */
  public static List<Conflict> of(Comparison comparison) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      if (row.topic().isOpen()) {
        continue;
      }
      for (int i = 0; i < row.cells().size(); i++) {
        for (int j = i + 1; j < row.cells().size(); j++) {
          Comparison.Cell a = row.cells().get(i);
          Comparison.Cell b = row.cells().get(j);
          Comparison.Column first = comparison.columns().get(i);
          Comparison.Column second = comparison.columns().get(j);
          Rule.of(a.stance(), b.stance())
              .ifPresent(
                  rule -> conflicts.add(new Conflict(row.topic(), rule, first, a, second, b)));
        }
      }
    }
    conflicts.sort(Comparator.comparing(Conflict::rule));
    return conflicts;
  }
}
