package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.problem.Severity;

/** The decisions of the schools that adopt a policy do not match. */
public final class AdoptionGap implements Rule {

  private static final int LATE = 12;

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    List<Fact.Decision> decisions = FrontMatter.own(draft, Fact.Decision.class);
    List<Fact.Decision> single =
        decisions.stream().filter(decision -> decision.school().isPresent()).toList();
    incomplete(draft, single, "date", each -> each.on().map(PartialDate::inWords), report);
    incomplete(draft, single, "minute", Fact.Decision::minute, report);
    strangers(draft, single, report);
    late(draft, single, report);
    if (draft.policy().adopted().isPresent()) {
      outdated(draft, decisions, report);
    }
  }

  /** What is recorded for some schools is missing for others. */
  private static void incomplete(
      Draft draft,
      List<Fact.Decision> decisions,
      String what,
      Function<Fact.Decision, Optional<String>> value,
      Report report) {
    if (decisions.stream().noneMatch(decision -> value.apply(decision).isPresent())) {
      return;
    }
    for (Fact.Decision decision : decisions) {
      if (value.apply(decision).isEmpty()) {
        report.add(
            draft.place(decision),
            "The decision for %s is recorded without a %s, those for other schools with one."
                .formatted(school(decision).name(), what),
            "Record the %s of this decision as well.".formatted(what));
      }
    }
  }

  private static void strangers(Draft draft, List<Fact.Decision> decisions, Report report) {
    Organisation own = draft.policy().organisation();
    if (own.members().isEmpty()) {
      return;
    }
    for (Fact.Decision decision : decisions) {
      Organisation school = school(decision);
      boolean member =
          school.id().equals(own.id())
              || own.members().stream().anyMatch(each -> each.id().equals(school.id()));
      if (!member) {
        report.add(
            draft.place(decision),
            "A decision is recorded for %s, which is not one of the schools of %s."
                .formatted(school.name(), own.name()),
            "Add the school to the list of schools, or remove the decision.");
      }
    }
  }

  private static void late(Draft draft, List<Fact.Decision> decisions, Report report) {
    Map<String, Long> known =
        decisions.stream()
            .collect(Collectors.groupingBy(each -> school(each).id(), Collectors.counting()));
    Map<String, Fact.Decision> first = new HashMap<>();
    for (Fact.Decision decision : decisions) {
      if (decision.on().isEmpty() || decision.kind() != Fact.Decision.Kind.ADOPTED) {
        continue;
      }
      Fact.Decision before = first.putIfAbsent(decision.version().orElse(""), decision);
      long months =
          before == null ? 0 : Dates.months(before.on().orElseThrow(), decision.on().get());
      if (months > LATE && known.get(school(decision).id()) == 1) {
        report.add(
            draft.place(decision),
            "%s adopted the policy %s, %d months after the first school did."
                .formatted(school(decision).name(), Dates.when(decision.on().get()), months),
            "Say which policy held there until then, for example because the school joined later.");
      }
    }
  }

  /** What was adopted is older than what is now published as the adopted policy. */
  private static void outdated(Draft draft, List<Fact.Decision> decisions, Report report) {
    Set<Fact.Version> own = new HashSet<>(FrontMatter.own(draft, Fact.Version.class));
    Optional<PartialDate> text =
        draft.policy().facts(Fact.Version.class).stream()
            .filter(version -> !own.contains(version))
            .flatMap(version -> version.dated().stream())
            .reduce((one, other) -> other.lastDay().isAfter(one.lastDay()) ? other : one);
    Map<String, Fact.Decision> latest = new LinkedHashMap<>();
    for (Fact.Decision decision : decisions) {
      if (decision.on().isPresent()) {
        latest.merge(
            decision.school().map(Organisation::id).orElse(""), decision, AdoptionGap::later);
      }
    }
    List<Fact.Decision> old = new ArrayList<>();
    text.ifPresent(
        date ->
            latest.values().stream()
                .filter(each -> each.on().orElseThrow().lastDay().isBefore(Dates.firstDay(date)))
                .forEach(old::add));
    boolean forAll = latest.containsKey("") && !old.contains(latest.get(""));
    if (old.isEmpty() || forAll) {
      return;
    }
    String schools =
        old.stream()
            .map(
                each ->
                    each.school()
                        .map(Organisation::name)
                        .orElse(draft.policy().organisation().name()))
            .sorted()
            .collect(Collectors.joining(", "));
    report.add(
        draft.place(old.get(0)),
        "The adopted text is dated %s, but the last decision of %s is older."
            .formatted(text.orElseThrow().inWords(), schools),
        "Adopt the text as it now is, and record the decision.");
  }

  private static Fact.Decision later(Fact.Decision one, Fact.Decision other) {
    return other.on().orElseThrow().lastDay().isAfter(one.on().orElseThrow().lastDay())
        ? other
        : one;
  }

  private static Organisation school(Fact.Decision decision) {
    return decision.school().orElseThrow();
  }
}
