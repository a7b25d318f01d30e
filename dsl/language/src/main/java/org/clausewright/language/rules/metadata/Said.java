package org.clausewright.language.rules.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Text;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Party;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;

/**
 * Who approves, owns, reviews or answers for the policy, as one place says.
 *
 * @param deed for example “approved”
 */
record Said(String deed, List<Role> by, Place place) {

  private static final Matches OVERALL =
      new Matches("\\boverall responsibility\\b.{0,100}?\\bpolicy\\b", Pattern.CASE_INSENSITIVE);

  private static final Matches APPROVAL =
      new Matches(
          "\\b(?:approv|ratif|adopt)\\w+ (?:this|the) policy\\b"
              + "|\\b(?:this|the) policy (?:\\w+ ){1,3}(?:approved|ratified|adopted) by\\b",
          Pattern.CASE_INSENSITIVE);

  /** What the facts say, then what the clauses say. */
  static List<Said> of(Draft draft) {
    List<Said> said = new ArrayList<>();
    facts(draft, said);
    norms(draft, said);
    return said;
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
      Text words = draft.words(norm);
      if (OVERALL.isIn(words)) {
        add(said, "answered for", norm.bearers(), NormText.place(draft, norm));
      } else if (words.words().contains("eview") && ReviewWords.areOfPolicy(norm, words)) {
        add(said, "reviewed", deciding(norm), NormText.place(draft, norm));
      } else if (APPROVAL.isIn(words)) {
        add(said, "approved", deciding(norm), NormText.place(draft, norm));
      }
    }
  }

  /** Whom it binds, and to whom they delegate it. */
  private static List<Role> deciding(Norm norm) {
    List<Role> deciding = new ArrayList<>(norm.bearers());
    norm.details().delegatesTo().forEach(route -> deciding.add(route.role()));
    return deciding;
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
}
