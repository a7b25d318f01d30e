package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.problem.Severity;

/** Different bodies are said to approve, own or review the policy. */
public final class GovernanceInconsistent implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    List<Said> said = Said.of(draft);
    Map<String, Said> first = new LinkedHashMap<>();
    for (Said each : said) {
      Said before = first.putIfAbsent(each.deed(), each);
      if (before != null && isDisjoint(before.by(), each.by())) {
        report.add(
            each.place(),
            "Here the policy is %s by the %s, elsewhere by the %s."
                .formatted(each.deed(), names(each.by()), names(before.by())),
            "Name the same body throughout the policy.");
      }
    }
    boards(said, report);
    if (draft.policy().organisation().kind() == Organisation.Kind.TRUST) {
      first.values().forEach(each -> level(draft, each, report));
    }
  }

  /** Two names for what there is only one of, such as a school's governing board. */
  private static void boards(List<Said> said, Report report) {
    Map<String, Map<Role, List<Said>>> boards = new LinkedHashMap<>();
    for (Said each : said) {
      for (Role role : each.by()) {
        if (role.kind() == Role.Kind.BODY && role.generic().isPresent()) {
          boards
              .computeIfAbsent(role.comparableId() + role.level(), id -> new LinkedHashMap<>())
              .computeIfAbsent(role, id -> new ArrayList<>())
              .add(each);
        }
      }
    }
    for (Map<Role, List<Said>> names : boards.values()) {
      Role usual =
          names.keySet().stream()
              .max(Comparator.comparingInt(role -> names.get(role).size()))
              .orElseThrow();
      names.forEach(
          (role, places) -> {
            if (!role.equals(usual)) {
              report.add(
                  places.get(0).place(),
                  "Here the policy is %s by the %s, elsewhere the board that deals with it is the %s."
                      .formatted(places.get(0).deed(), role.name(), usual.name()),
                  "Give the board the same name throughout, or say what each of them does.");
            }
          });
    }
  }

  /** A trust has many schools: nobody knows whose headteacher reviews its policy. */
  private static void level(Draft draft, Said said, Report report) {
    boolean bySchool =
        said.by().stream().allMatch(role -> role.level().equals(Optional.of(Role.Level.SCHOOL)));
    if (bySchool) {
      report.add(
          said.place(),
          "The policy is one of %s as a whole, but is %s at the level of a school: by the %s."
              .formatted(draft.policy().organisation().name(), said.deed(), names(said.by())),
          "Say at which school, or give this to somebody at the level of the trust.");
    }
  }

  private static boolean isDisjoint(List<Role> one, List<Role> other) {
    return one.stream()
        .noneMatch(
            role ->
                other.stream().anyMatch(each -> each.comparableId().equals(role.comparableId())));
  }

  private static String names(List<Role> roles) {
    return roles.stream().map(Role::name).distinct().collect(Collectors.joining(", the "));
  }
}
