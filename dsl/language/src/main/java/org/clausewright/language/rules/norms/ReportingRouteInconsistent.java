package org.clausewright.language.rules.norms;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Span;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.Route;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.problem.Severity;

/** What belongs together is to be reported to different people. */
public final class ReportingRouteInconsistent implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Actors actors = Actors.of(draft);
    for (Deciding deciding : Deciding.of(draft)) {
      List<Policy.Placed> routed =
          deciding.norms().stream()
              .filter(placed -> !placed.norm().details().reportTo().isEmpty())
              .toList();
      if (routed.size() > 1) {
        check(deciding.topic(), routed, draft, actors, report);
      }
    }
  }

  /** The route taken most often is the usual one; the first that differs from it is reported. */
  private static void check(
      Topic topic, List<Policy.Placed> routed, Draft draft, Actors actors, Report report) {
    Policy.Placed usual = routed.get(0);
    int most = 0;
    for (Policy.Placed placed : routed) {
      int same =
          (int) routed.stream().filter(other -> meets(placed.norm(), other.norm(), actors)).count();
      if (same > most) {
        most = same;
        usual = placed;
      }
    }
    Policy.Placed norm = usual;
    List<Policy.Placed> others =
        routed.stream()
            .filter(placed -> !meets(norm.norm(), placed.norm(), actors))
            .filter(placed -> Actors.sameBearers(norm.norm(), placed.norm()))
            .toList();
    if (!others.isEmpty()) {
      report(topic, usual, others, draft, actors, report);
    }
  }

  private static void report(
      Topic topic,
      Policy.Placed usual,
      List<Policy.Placed> others,
      Draft draft,
      Actors actors,
      Report report) {
    Norm first = others.get(0).norm();
    PrintedText text = draft.text(first);
    Span named = actors.find(text.words(), roles(first)).orElse(new Span(0, text.words().length()));
    String more =
        others.stream().skip(1).limit(3).map(Citation::of).collect(Collectors.joining(", "));
    report.add(
        text.place(named.start(), named.end()),
        "On “%s”, reports go to %s here, but to %s in %s.%s"
            .formatted(
                topic.title(),
                names(first),
                names(usual.norm()),
                Citation.of(usual),
                more.isEmpty() ? "" : " The same question arises in " + more + "."),
        "Name one role for all reports on the subject, or say for which cases each is meant.");
  }

  /** Whether somebody gets both reports. */
  private static boolean meets(Norm one, Norm other, Actors actors) {
    return actors.overlap(roles(one), roles(other));
  }

  private static Collection<Role> roles(Norm norm) {
    return norm.details().reportTo().stream().map(Route::role).toList();
  }

  private static String names(Norm norm) {
    return norm.details().reportTo().stream().map(Route::inWords).collect(Collectors.joining(", "));
  }
}
