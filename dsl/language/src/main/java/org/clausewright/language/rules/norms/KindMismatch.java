package org.clausewright.language.rules.norms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Clause;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.problem.Fix;

/** A norm's kind and its own words disagree. */
public final class KindMismatch implements Rule {

  private static final Map<NormKind, Set<Force>> CONTRADICTING =
      Map.of(
          NormKind.PROHIBITION, Set.of(Force.ADVICE_AGAINST, Force.ADVICE, Force.LEAVE),
          NormKind.OBLIGATION, Set.of(Force.ADVICE, Force.ADVICE_AGAINST, Force.LEAVE),
          NormKind.RECOMMENDATION, Set.of(Force.DUTY, Force.BAN),
          NormKind.DISCOURAGEMENT, Set.of(Force.DUTY, Force.BAN),
          NormKind.PERMISSION, Set.of(Force.DUTY, Force.BAN),
          NormKind.STATEMENT, Set.of(Force.DUTY, Force.BAN),
          NormKind.DEFINITION, Set.of(Force.DUTY, Force.BAN));

  private static final Map<Force, NormKind> KINDS =
      Map.of(
          Force.BAN, NormKind.PROHIBITION,
          Force.DUTY, NormKind.OBLIGATION,
          Force.ADVICE_AGAINST, NormKind.DISCOURAGEMENT,
          Force.ADVICE, NormKind.RECOMMENDATION,
          Force.LEAVE, NormKind.PERMISSION);

  /** Kinds that other words would make right. */
  private static final Set<NormKind> STRENGTHS =
      Set.of(
          NormKind.PROHIBITION,
          NormKind.OBLIGATION,
          NormKind.RECOMMENDATION,
          NormKind.DISCOURAGEMENT);

  private static final Map<String, String> OPPOSITE_WORDS =
      Map.of(
          "should", "must",
          "should not", "must not",
          "should avoid", "must avoid",
          "must", "should",
          "must not", "should not",
          "must avoid", "should avoid");

  @Override
  public void check(Draft draft, Report report) {
    Actors actors = Actors.of(draft);
    for (Clause clause : draft.clauses()) {
      check(clause, Optional.empty(), draft, actors, report);
    }
  }

  /** What an item completes, and what that demands. */
  private record LeadIn(NormKind kind, List<Demand> demands) {}

  private void check(
      Clause clause, Optional<LeadIn> leadIn, Draft draft, Actors actors, Report report) {
    for (Norm norm : clause.norms()) {
      List<Demand> demands = Demand.in(draft.words(norm));
      check(norm, demands, leadIn, draft, actors, report);
      Optional<LeadIn> below = Optional.of(new LeadIn(norm.kind(), demands));
      for (Clause item : norm.items()) {
        check(item, below, draft, actors, report);
      }
    }
  }

  private void check(
      Norm norm,
      List<Demand> demands,
      Optional<LeadIn> leadIn,
      Draft draft,
      Actors actors,
      Report report) {
    boolean ownKind = leadIn.isEmpty() || leadIn.get().kind != norm.kind();
    // The items of a permission are its conditions, which may well say “must not”.
    if (!ownKind && norm.kind() == NormKind.PERMISSION) {
      return;
    }
    if (!demands.isEmpty()) {
      contradicting(norm, demands, draft, actors)
          .ifPresent(
              demand -> {
                Place place = draft.text(norm).place(demand.span().start(), demand.span().end());
                report(norm, demand, place, draft, report);
              });
    } else if (ownKind && leadIn.isPresent()) {
      contradicting(norm, leadIn.get().demands, draft, actors)
          .ifPresent(demand -> report(norm, demand, draft.text(norm).place(), draft, report));
    }
  }

  /** The first demand, if none of them is what the kind says. */
  private static Optional<Demand> contradicting(
      Norm norm, List<Demand> demands, Draft draft, Actors actors) {
    Set<Force> wrong = CONTRADICTING.getOrDefault(norm.kind(), Set.of());
    for (Demand demand : demands) {
      if (!wrong.contains(demand.force())
          || isBindingHere(demand, draft)
          || (needsSubject(norm, demand) && actors.subject(demand).isEmpty())) {
        return Optional.empty();
      }
    }
    return demands.stream().findFirst();
  }

  /** “They may”, but not “this may involve”; “staff must”, but not “these rights must be”. */
  private static boolean needsSubject(Norm norm, Demand demand) {
    return demand.words().startsWith("may")
        || norm.kind() == NormKind.STATEMENT
        || norm.kind() == NormKind.DEFINITION;
  }

  private static boolean isBindingHere(Demand demand, Draft draft) {
    return !demand.force().isBinding()
        && draft.settings().binding().stream()
            .anyMatch(words -> words.equals(demand.words()) || demand.words().contains(words));
  }

  private static void report(Norm norm, Demand demand, Place place, Draft draft, Report report) {
    NormKind kind = KINDS.getOrDefault(demand.force(), norm.kind());
    report.add(
        place,
        "The kind says that this is %s, but the words “%s” %s."
            .formatted(withArticle(norm.kind()), demand.words(), demand.force().verb()),
        "Make it %s, or change the words.".formatted(withArticle(kind)),
        fixes(norm, kind, demand, place, draft));
  }

  private static Fix[] fixes(Norm norm, NormKind kind, Demand demand, Place place, Draft draft) {
    Place extent = draft.extent(norm);
    Place keyword = new Place(extent.offset(), norm.kind().word().length());
    boolean written = draft.source(keyword).equals(norm.kind().word());
    Optional<Fix> changeKind =
        written
            ? Optional.of(Report.suggestion("Make it " + withArticle(kind), keyword, kind.word()))
            : Optional.empty();
    Optional<Fix> changeWords =
        Optional.ofNullable(OPPOSITE_WORDS.get(demand.words()))
            .filter(
                words ->
                    demand.start() == demand.span().start()
                        && STRENGTHS.contains(norm.kind())
                        && draft.source(place).equals(demand.words()))
            .map(words -> Report.suggestion("Write “" + words + "”", place, words));
    return Stream.of(changeKind, changeWords).flatMap(Optional::stream).toArray(Fix[]::new);
  }

  private static String withArticle(NormKind kind) {
    return (kind == NormKind.OBLIGATION ? "an " : "a ") + kind.word();
  }
}
