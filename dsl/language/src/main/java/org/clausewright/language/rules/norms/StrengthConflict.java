package org.clausewright.language.rules.norms;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Limit;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Qualification;

/** Two norms demand the same of the same people, but not as strongly. */
public final class StrengthConflict implements Rule {

  private static final Map<NormKind, Set<NormKind>> SAME_DIRECTION =
      Map.of(
          NormKind.PROHIBITION, Set.of(NormKind.DISCOURAGEMENT),
          NormKind.DISCOURAGEMENT, Set.of(NormKind.PROHIBITION),
          NormKind.OBLIGATION, Set.of(NormKind.RECOMMENDATION),
          NormKind.RECOMMENDATION, Set.of(NormKind.OBLIGATION));

  /** Kinds that only differ in strength if all other words are the same. */
  private static final Map<NormKind, Set<NormKind>> SAME_WORDS =
      Map.of(
          NormKind.OBLIGATION, Set.of(NormKind.RIGHT, NormKind.PERMISSION),
          NormKind.RIGHT, Set.of(NormKind.OBLIGATION),
          NormKind.RECOMMENDATION, Set.of(NormKind.PERMISSION),
          NormKind.PERMISSION, Set.of(NormKind.OBLIGATION, NormKind.RECOMMENDATION));

  private static final double LEAST_OVERLAP = 0.3;
  private static final double SAME = 0.8;

  @Override
  public void check(Draft draft, Report report) {
    Actors actors = Actors.of(draft);
    Set<Norm> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Deciding deciding : Deciding.of(draft)) {
      List<Policy.Placed> norms = deciding.norms();
      for (int later = 1; later < norms.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          Policy.Placed one = norms.get(earlier);
          Policy.Placed other = norms.get(later);
          if (!reported.contains(one.norm())
              && !reported.contains(other.norm())
              && conflict(one.norm(), other.norm(), actors)) {
            // The stronger or weaker norm may have several others against it: one finding for all.
            reported.add(one.norm());
            reported.add(other.norm());
            report(one, other, draft, report);
          }
        }
      }
    }
  }

  private static boolean conflict(Norm one, Norm other, Actors actors) {
    boolean direction = holds(SAME_DIRECTION, one, other);
    if (!direction && !holds(SAME_WORDS, one, other)
        || !actors.share(one, other)
        || areDifferentCases(one, other)) {
      return false;
    }
    Gist gist = Gist.of(one);
    Gist otherGist = Gist.of(other);
    int shared = gist.shared(otherGist);
    if (!direction) {
      return shared >= 3 && gist.similarity(otherGist) >= SAME;
    }
    boolean sameParty = !one.counterparts().isEmpty() && !other.counterparts().isEmpty();
    boolean ban = one.kind() == NormKind.PROHIBITION || other.kind() == NormKind.PROHIBITION;
    return sameParty && ban ? shared >= 2 : shared >= 3 && gist.overlap(otherGist) >= LEAST_OVERLAP;
  }

  private static boolean holds(Map<NormKind, Set<NormKind>> pairs, Norm one, Norm other) {
    return pairs.getOrDefault(one.kind(), Set.of()).contains(other.kind());
  }

  /** Whether each has a limit or condition of the same sort in its own words. */
  private static boolean areDifferentCases(Norm one, Norm other) {
    for (Limit.Kind kind : Limit.Kind.values()) {
      if (one.details().hasLimit(kind)
          && other.details().hasLimit(kind)
          && !one.details().limits().equals(other.details().limits())) {
        return true;
      }
    }
    List<Qualification> when = one.details().qualifications(Qualification.Kind.CONDITION);
    List<Qualification> otherwise = other.details().qualifications(Qualification.Kind.CONDITION);
    return !when.isEmpty() && !otherwise.isEmpty() && !when.equals(otherwise);
  }

  private static void report(
      Policy.Placed earlier, Policy.Placed later, Draft draft, Report report) {
    report.add(
        Citation.place(later.norm(), draft),
        "This says %s, but %s says %s on the same subject."
            .formatted(
                Citation.words(later.norm()), Citation.of(earlier), Citation.words(earlier.norm())),
        "Demand it equally strongly in both places, or say it only once.");
  }
}
