package org.clausewright.language.rules.metadata;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.Route;
import org.clausewright.model.organisation.Role;

/** A role is named, but the policy gives it nothing to do; or a duty is passed to nobody. */
public final class RoleNeverResponsible implements Rule {

  private static final Pattern DELEGATES =
      Pattern.compile(
          "\\b(?:delegates?|(?:has|have|is|are|been|be) delegated)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern TO_SOMEBODY =
      Pattern.compile("\\bto (?:the |a |an |our |its )?\\p{Lu}");

  private static final Search<Boolean> SPEAKS = new Search<>(words -> words.contains("elegat"));

  /** Where a role is named, and as what. */
  private record Naming(Role role, String as, Place place) {}

  @Override
  public void check(Draft draft, Report report) {
    RoleNames names = RoleNames.of(draft);
    for (Policy.Placed placed : draft.norms()) {
      delegation(draft, placed.norm(), names, report);
    }
    Map<String, Naming> named = named(draft, names);
    if (named.isEmpty()) {
      return;
    }
    Set<String> used = used(draft);
    for (Naming naming : named.values()) {
      Role role = naming.role;
      boolean idle = !used.contains(role.id()) && !used.contains(role.comparableId());
      if (idle && !used.isEmpty() && !isSpokenOf(draft, role, names)) {
        report.add(
            naming.place,
            "%s is named %s, but no clause gives it a duty or a power, or sends anybody to it."
                .formatted(role.name(), naming.as),
            "Say in a clause what this office or body does, or leave it out.");
      }
    }
  }

  private static boolean isSpokenOf(Draft draft, Role role, RoleNames names) {
    return draft.allNorms().stream()
        .anyMatch(placed -> names.speaks(draft.words(placed.norm()), role));
  }

  /** Whoever only approves, signs or is consulted needs no clause. */
  private static Map<String, Naming> named(Draft draft, RoleNames names) {
    Map<String, Naming> named = new LinkedHashMap<>();
    for (Fact fact : FrontMatter.own(draft, Fact.class)) {
      if (fact instanceof Fact.Office office) {
        add(named, new Naming(office.role(), "together with its holder", draft.place(fact)));
      } else if (fact instanceof Fact.Owner owner) {
        add(named, new Naming(owner.role(), "as owner of the policy", draft.place(fact)));
      } else if (fact instanceof Fact.Review review) {
        for (Role role : review.by()) {
          add(named, new Naming(role, "as reviewer", draft.place(fact)));
        }
      }
    }
    for (Passage passage : draft.passages()) {
      if (passage.part() == Passage.Part.CELL) {
        names
            .find(passage.text())
            .ifPresent(role -> add(named, new Naming(role, "in a table", passage.place())));
      }
    }
    decidedBy(draft.policy()).forEach(named::remove);
    return named;
  }

  private static void add(Map<String, Naming> named, Naming naming) {
    if (naming.role.kind() != Role.Kind.PEOPLE) {
      named.putIfAbsent(naming.role.id(), naming);
    }
  }

  private static Stream<String> decidedBy(Policy policy) {
    Stream<Role> decisions =
        policy.facts(Fact.Decision.class).stream()
            .flatMap(decision -> decision.by().flatMap(party -> party.role()).stream());
    Stream<Role> signatures =
        policy.facts(Fact.Signature.class).stream()
            .flatMap(signature -> signature.by().role().stream());
    return Stream.concat(decisions, signatures).map(Role::id);
  }

  private static Set<String> used(Draft draft) {
    Set<String> used = new HashSet<>();
    for (Policy.Placed placed : draft.allNorms()) {
      used(placed.norm(), used);
    }
    return used;
  }

  private static void used(Norm norm, Set<String> used) {
    roles(norm.bearers(), used);
    roles(norm.counterparts(), used);
    routes(norm.details().reportTo(), used);
    routes(norm.details().delegatesTo(), used);
    norm.details().approval().ifPresent(permit -> routes(permit.from(), used));
  }

  private static void roles(List<Role> roles, Set<String> used) {
    for (Role role : roles) {
      used(role, used);
    }
  }

  private static void routes(List<Route> routes, Set<String> used) {
    for (Route route : routes) {
      used(route.role(), used);
      roles(route.group().stream().toList(), used);
    }
  }

  private static void used(Role role, Set<String> used) {
    used.add(role.id());
    used.add(role.comparableId());
    used.addAll(role.members());
  }

  private static void delegation(Draft draft, Norm norm, RoleNames names, Report report) {
    if (!norm.details().delegatesTo().isEmpty() || !SPEAKS.in(draft.words(norm))) {
      return;
    }
    PrintedText text = draft.text(norm);
    Matcher delegates = DELEGATES.matcher(text.words());
    if (!delegates.find()) {
      return;
    }
    String rest = text.words().substring(delegates.end());
    boolean toSomebody =
        TO_SOMEBODY.matcher(rest).find()
            || !names.in(text.text()).stream().allMatch(norm.bearers()::contains)
            || norm.items().stream()
                .anyMatch(item -> !names.in(draft.words(item.norms().get(0))).isEmpty());
    if (!toSomebody) {
      report.add(
          text.place(delegates.start(), delegates.end()),
          "A responsibility is delegated here, but nobody is named who takes it over.",
          "Name the office or body to which it is delegated.");
    }
  }
}
