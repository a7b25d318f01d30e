package org.clausewright.language.rules.wording;

import java.util.List;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.organisation.Role;

/** Two sentences of a policy say nearly the same, but not in quite the same words. */
public final class BoilerplateVariant implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    for (Repetition each : Repetition.of(draft)) {
      if (each.similarity() < Repetition.SAME && !isParallel(each)) {
        report.add(
            each.second().passage().place(each.second().span()),
            "This sentence is nearly the one %s, but %s."
                .formatted(Sayings.citation(each.first().passage()), each.difference()),
            "If the same is meant, say it once or in the same words; if not, make the difference"
                + " plain.");
      }
    }
  }

  /** Items of one list, and duties of different people, are worded alike on purpose. */
  private static boolean isParallel(Repetition repetition) {
    List<Norm> leadIns = repetition.first().passage().context().leadIns();
    boolean sameList =
        !leadIns.isEmpty() && leadIns.equals(repetition.second().passage().context().leadIns());
    List<Role> there = bearers(repetition.first());
    List<Role> here = bearers(repetition.second());
    return sameList || (!there.isEmpty() && !here.isEmpty() && !there.equals(here));
  }

  private static List<Role> bearers(Repetition.Sentence sentence) {
    return Sayings.norm(sentence.passage(), sentence.span().start())
        .map(Norm::bearers)
        .orElse(List.of());
  }
}
