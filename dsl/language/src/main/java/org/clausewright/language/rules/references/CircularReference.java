package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.references.Deferrals.Deferral;

/** A clause leaves a question to another one, which sends the reader back. */
public final class CircularReference implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    Deferrals deferrals = Deferrals.of(draft);
    Map<String, List<Deferral>> byTarget = new HashMap<>();
    Map<String, Set<String>> targets = new HashMap<>();
    for (Deferral each : deferrals.all()) {
      byTarget.computeIfAbsent(each.target(), id -> new ArrayList<>()).add(each);
      targets.computeIfAbsent(each.from().id(), id -> new HashSet<>()).add(each.target());
    }
    Set<String> reported = new HashSet<>();
    for (Deferral back : deferrals.all()) {
      String from = back.from().id();
      if (back.toItself()) {
        report.add(
            back.place(),
            "%s refers to itself.".formatted(back.from().label().citation()),
            "Refer to the clause that is meant, or say here what holds.");
      } else if (targets.getOrDefault(from, Set.of()).size() == 1 && !reported.contains(from)) {
        Optional<Deferral> there = there(back, deferrals, byTarget);
        there.ifPresent(
            each -> {
              reported.add(from);
              reported.add(each.from().id());
              circle(each, back, deferrals, report);
            });
      }
    }
  }

  /** The first reference from what is referred to. */
  private static Optional<Deferral> there(
      Deferral back, Deferrals deferrals, Map<String, List<Deferral>> byTarget) {
    return deferrals.around(back).stream()
        .flatMap(id -> byTarget.getOrDefault(id, List.of()).stream())
        .filter(each -> !each.from().id().equals(back.from().id()))
        .filter(each -> deferrals.leadsTo(back, each.from()))
        .findFirst();
  }

  private static void circle(Deferral there, Deferral back, Deferrals deferrals, Report report) {
    String first = there.from().label().citation();
    String second = back.from().label().citation();
    String target = deferrals.citation(there.target());
    report.add(
        back.place(),
        "The references go round in a circle: %s refers to %s refers back to %s (%s → %s → %s)."
            .formatted(
                first,
                target.equals(second) ? second + ", which" : target + ", where " + second,
                deferrals.isWhole(back.target()) ? "all of the policy" : first,
                first,
                second,
                first),
        "Say in one of them what holds, and let only the other refer to it; if both decide, say"
            + " which comes first.");
  }
}
