package org.clausewright.language.rules.norms;

import java.util.ArrayList;
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
      List<Routed> routed = routed(deciding.norms());
      if (routed.size() > 1) {
        check(deciding.topic(), routed, draft, actors, report);
      }
    }
  }

  /**
   * A norm that something is reported under.
   *
   * @param roles those that it is reported to
   */
  private record Routed(Policy.Placed placed, List<Role> roles) {

    /** Whether somebody gets both reports. */
    boolean meets(Routed other, Actors actors) {
      return actors.overlap(roles, other.roles);
    }
  }

  private static List<Routed> routed(List<Policy.Placed> norms) {
    List<Routed> routed = new ArrayList<>();
    for (Policy.Placed placed : norms) {
      List<Route> routes = placed.norm().details().reportTo();
      if (!routes.isEmpty()) {
        routed.add(new Routed(placed, routes.stream().map(Route::role).toList()));
      }
    }
    return routed;
  }

  /** The route taken most often is the usual one; the first that differs from it is reported. */
  private static void check(
      Topic topic, List<Routed> routed, Draft draft, Actors actors, Report report) {
    Routed usual = routed.get(0);
    int most = 0;
    for (Routed one : routed) {
      int same = 0;
      for (Routed other : routed) {
        same += one.meets(other, actors) ? 1 : 0;
      }
      if (same > most) {
        most = same;
        usual = one;
      }
    }
    List<Policy.Placed> others = new ArrayList<>();
    for (Routed other : routed) {
      if (!usual.meets(other, actors)
          && Actors.sameBearers(usual.placed.norm(), other.placed.norm())) {
        others.add(other.placed);
      }
    }
    if (!others.isEmpty()) {
      report(topic, usual.placed, others, draft, actors, report);
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

  private static Collection<Role> roles(Norm norm) {
    return norm.details().reportTo().stream().map(Route::role).toList();
  }

  private static String names(Norm norm) {
    return norm.details().reportTo().stream().map(Route::inWords).collect(Collectors.joining(", "));
  }
}
