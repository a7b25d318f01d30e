package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.problem.Severity;

/** Whom the policy covers and whom its clauses bind do not agree. */
public final class ScopeInconsistency implements Rule {

  /** Roles that stand for whoever works under the policy. */
  private static final Set<String> WORKFORCE = Set.of("staff", "workforce");

  private static final Set<String> EMPLOYED =
      Set.of("employees", "managers", "recruiting-managers", "officers", "teachers");

  /** Whom a policy about staff does not bind through its rules for staff. */
  private static final Set<String> OUTSIDERS =
      Set.of("pupils", "parents", "governors", "visitors", "public", "third-parties", "family");

  private static final Search<Boolean> NAMES_POLICY =
      new Search<>(words -> words.toLowerCase(Locale.ROOT).contains("policy"));

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Map<String, Role> covered = new LinkedHashMap<>();
    List<Norm> norms = new ArrayList<>();
    for (Policy.Placed placed : draft.norms()) {
      norms.add(placed.norm());
      for (Role role : placed.norm().details().covers()) {
        covered.put(role.comparableId(), role);
      }
    }
    audience(draft, covered, report);
    if (!covered.isEmpty()) {
      bound(draft, norms, covered, report);
      employees(draft, norms, covered, report);
      forgotten(draft, norms, covered, report);
    }
  }

  /** The cover names fewer people than the clauses cover. */
  private static void audience(Draft draft, Map<String, Role> covered, Report report) {
    for (Fact.Audience audience : FrontMatter.own(draft, Fact.Audience.class)) {
      Set<String> named = ids(audience.roles());
      List<Role> more =
          covered.values().stream().filter(role -> !named.contains(role.comparableId())).toList();
      if (named.stream().noneMatch(WORKFORCE::contains) && !more.isEmpty() && !covered.isEmpty()) {
        report.add(
            draft.place(audience),
            "The audience is %s, but the policy also covers %s."
                .formatted(names(audience.roles()), names(more)),
            "Name the same people on the cover and in the clauses.");
      }
    }
  }

  /** A binding rule for people whom the policy does not cover; that comply with it covers them. */
  private static void bound(
      Draft draft, List<Norm> norms, Map<String, Role> covered, Report report) {
    RoleNames names = RoleNames.of(draft);
    Set<String> reported = new LinkedHashSet<>();
    for (Norm norm : norms) {
      if (!isBinding(norm) || NAMES_POLICY.in(draft.words(norm))) {
        continue;
      }
      List<Role> bearers = new ArrayList<>(norm.bearers());
      if (bearers.isEmpty() && norm.leadIn().isEmpty()) {
        names.atStartOf(draft.words(norm)).ifPresent(bearers::add);
      }
      for (Role role : bearers) {
        boolean outside =
            role.kind() == Role.Kind.PEOPLE
                && OUTSIDERS.contains(role.comparableId())
                && !covered.containsKey(role.comparableId());
        if (outside && reported.add(role.id())) {
          report.add(
              NormText.place(draft, norm),
              "This binds %s, but the policy does not say that it covers them."
                  .formatted(names(List.of(role))),
              "Extend the scope, or turn this into a rule for the people that the policy covers.");
        }
      }
    }
  }

  /** A ban that binds employees only, although others are covered as well. */
  private static void employees(
      Draft draft, List<Norm> norms, Map<String, Role> covered, Report report) {
    List<Role> others =
        covered.values().stream().filter(role -> !EMPLOYED.contains(role.comparableId())).toList();
    List<Norm> only = new ArrayList<>();
    int ofStaff = 0;
    for (Norm norm : norms) {
      if (isBinding(norm) && bindsAny(norm, WORKFORCE)) {
        ofStaff++;
      }
      if ((isBinding(norm) || norm.kind() == NormKind.CONSEQUENCE)
          && norm.leadIn().isEmpty()
          && isOfEmployees(norm)) {
        only.add(norm);
      }
    }
    if (!only.isEmpty() && !others.isEmpty() && ofStaff > only.size()) {
      String also = only.size() == 1 ? " speaks" : " and %d more speak".formatted(only.size() - 1);
      report.add(
          NormText.place(
              draft,
              only.get(0),
              only.get(0).text().words().contains("Employees") ? "Employees" : "employees"),
          "This clause%s of employees only, although the policy also covers %s."
              .formatted(also, names(others)),
          "Say “staff” here as well, or say that the rule is meant for employees only.");
    }
  }

  /** Outsiders whom the scope names, but no clause. */
  private static void forgotten(
      Draft draft, List<Norm> norms, Map<String, Role> covered, Report report) {
    RoleNames names = RoleNames.of(draft);
    for (Norm scope : norms) {
      if (scope.details().covers().isEmpty() || scope.details().defines().isPresent()) {
        continue;
      }
      for (Role role : scope.details().covers()) {
        if (!OUTSIDERS.contains(role.comparableId())) {
          continue;
        }
        boolean spoken =
            norms.stream()
                .filter(norm -> norm != scope)
                .anyMatch(
                    norm ->
                        bindsAny(norm, Set.of(role.comparableId()))
                            || names.speaks(draft.words(norm), role));
        if (!spoken) {
          report.add(
              NormText.place(draft, scope),
              "The policy covers %s, but no clause says what they must do."
                  .formatted(names(List.of(role))),
              "Add the rules for them, or leave them out of the scope.");
        }
      }
    }
  }

  private static boolean isBinding(Norm norm) {
    return norm.kind() == NormKind.OBLIGATION || norm.kind() == NormKind.PROHIBITION;
  }

  /** Whether it binds employees, and nobody else. */
  private static boolean isOfEmployees(Norm norm) {
    for (Role role : norm.bearers()) {
      if (!role.comparableId().equals("employees")) {
        return false;
      }
    }
    return !norm.bearers().isEmpty();
  }

  private static boolean bindsAny(Norm norm, Set<String> roles) {
    for (Role role : norm.bearers()) {
      if (roles.contains(role.comparableId())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> ids(List<Role> roles) {
    return roles.stream().map(Role::comparableId).collect(Collectors.toSet());
  }

  private static String names(List<Role> roles) {
    return roles.stream()
        .map(
            role ->
                role.kind() == Role.Kind.PEOPLE
                    ? role.name().toLowerCase(Locale.ROOT)
                    : role.name())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
