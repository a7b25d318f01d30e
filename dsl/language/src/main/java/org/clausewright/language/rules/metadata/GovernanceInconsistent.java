package org.clausewright.language.rules.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Party;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.problem.Severity;

/** Different bodies are said to approve, own or review the policy. */
public final class GovernanceInconsistent implements Rule {

  private static final Pattern OVERALL =
      Pattern.compile(
          "\\boverall responsibility\\b.{0,100}?\\bpolicy\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern APPROVAL =
      Pattern.compile(
          "\\b(?:approv|ratif|adopt)\\w+ (?:this|the) policy\\b"
              + "|\\b(?:this|the) policy (?:\\w+ ){1,3}(?:approved|ratified|adopted) by\\b",
          Pattern.CASE_INSENSITIVE);

  /** Who does what with the policy, as one place says. */
  private record Said(String deed, List<Role> by, Place place) {}

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    List<Said> said = new ArrayList<>();
    facts(draft, said);
    norms(draft, said);
    Map<String, Said> first = new LinkedHashMap<>();
    for (Said each : said) {
      Said before = first.putIfAbsent(each.deed, each);
      if (before != null && isDisjoint(before.by, each.by)) {
        report.add(
            each.place,
            "Here the policy is %s by the %s, elsewhere by the %s."
                .formatted(each.deed, names(each.by), names(before.by)),
            "Name the same body throughout the policy.");
      }
    }
    boards(said, report);
    if (draft.policy().organisation().kind() == Organisation.Kind.TRUST) {
      first.values().forEach(each -> level(draft, each, report));
    }
  }

  private static void facts(Draft draft, List<Said> said) {
    for (Fact.Owner owner : FrontMatter.own(draft, Fact.Owner.class)) {
      said.add(new Said("owned", List.of(owner.role()), draft.place(owner)));
    }
    latest(FrontMatter.own(draft, Fact.Decision.class))
        .ifPresent(
            decision ->
                decision
                    .by()
                    .flatMap(Party::role)
                    .ifPresent(
                        role ->
                            said.add(new Said("approved", List.of(role), draft.place(decision)))));
    for (Fact.Review review : FrontMatter.own(draft, Fact.Review.class)) {
      add(said, "reviewed", review.by(), draft.place(review));
    }
  }

  /** The last approval for all schools; others are history. */
  private static Optional<Fact.Decision> latest(List<Fact.Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.school().isEmpty())
        .filter(decision -> decision.kind() != Fact.Decision.Kind.REVIEWED)
        .max(
            Comparator.comparing(
                decision -> decision.on().map(PartialDate::lastDay).orElse(LocalDate.MIN)));
  }

  private static void norms(Draft draft, List<Said> said) {
    for (var placed : draft.norms()) {
      Norm norm = placed.norm();
      boolean duty =
          norm.kind() == NormKind.RESPONSIBILITY
              || norm.kind() == NormKind.OBLIGATION
              || norm.kind() == NormKind.STATEMENT;
      if (!duty) {
        continue;
      }
      List<Role> by = new ArrayList<>(norm.bearers());
      norm.details().delegatesTo().forEach(route -> by.add(route.role()));
      String words = norm.text().words();
      if (OVERALL.matcher(words).find()) {
        add(said, "answered for", norm.bearers(), words(draft.text(norm)));
      } else if (words.contains("eview") && ReviewWords.areOfPolicy(norm)) {
        add(said, "reviewed", by, words(draft.text(norm)));
      } else if (APPROVAL.matcher(words).find()) {
        add(said, "approved", by, words(draft.text(norm)));
      }
    }
  }

  /** People are no body; the employer acts through any. */
  private static void add(List<Said> said, String deed, List<Role> by, Place place) {
    boolean bodies =
        !by.isEmpty()
            && by.stream()
                .noneMatch(
                    role ->
                        role.kind() == Role.Kind.PEOPLE || role.comparableId().equals("employer"));
    if (bodies) {
      said.add(new Said(deed, by, place));
    }
  }

  /** Two names for what there is only one of, such as a school's governing board. */
  private static void boards(List<Said> said, Report report) {
    Map<String, Map<Role, List<Said>>> boards = new LinkedHashMap<>();
    for (Said each : said) {
      for (Role role : each.by) {
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
                  places.get(0).place,
                  "Here the policy is %s by the %s, elsewhere the board that deals with it is the %s."
                      .formatted(places.get(0).deed, role.name(), usual.name()),
                  "Give the board the same name throughout, or say what each of them does.");
            }
          });
    }
  }

  /** A trust has many schools: nobody knows whose headteacher reviews its policy. */
  private static void level(Draft draft, Said said, Report report) {
    boolean bySchool =
        said.by.stream().allMatch(role -> role.level().equals(Optional.of(Role.Level.SCHOOL)));
    if (bySchool) {
      report.add(
          said.place,
          "The policy is one of %s as a whole, but is %s at the level of a school: by the %s."
              .formatted(draft.policy().organisation().name(), said.deed, names(said.by)),
          "Say at which school, or give this to somebody at the level of the trust.");
    }
  }

  private static boolean isDisjoint(List<Role> one, List<Role> other) {
    return one.stream()
        .noneMatch(
            role ->
                other.stream().anyMatch(each -> each.comparableId().equals(role.comparableId())));
  }

  private static Place words(PrintedText text) {
    return text.place(0, text.words().length());
  }

  private static String names(List<Role> roles) {
    return roles.stream().map(Role::name).distinct().collect(Collectors.joining(", the "));
  }
}
