package org.clausewright.generator.catalogue;

import java.util.Comparator;
import java.util.Optional;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;

/**
 * A policy as lists of all policies know it: all that index and calendar need, so that no more of a
 * policy has to be kept.
 *
 * @param version the latest as the policy names it; empty if it names none
 * @param adoptedFrom who wrote the policy, if another organisation has adopted it; otherwise empty
 * @param lastReview the latest day on which the policy was reviewed, approved or adopted, or that
 *     its latest version is dated
 * @param nextReview the latest next-review date that the policy states
 * @param reviewCycle how often it is reviewed
 */
public record CatalogueEntry(
    String policyId,
    String title,
    String organisation,
    String version,
    String adoptedFrom,
    Optional<PartialDate> lastReview,
    Optional<PartialDate> nextReview,
    Optional<Period> reviewCycle) {

  /** The entry of a policy. */
  public static CatalogueEntry of(Policy policy) {
    return new CatalogueEntry(
        policy.id(),
        policy.title(),
        policy.organisation().name(),
        version(policy),
        policy.adopted().map(adopted -> adopted.from().name()).orElse(""),
        lastReview(policy),
        policy.facts(Fact.Review.class).stream()
            .flatMap(review -> review.next().stream())
            .max(Comparator.comparing(PartialDate::lastDay)),
        policy.facts(Fact.Review.class).stream()
            .flatMap(review -> review.every().stream())
            .findFirst());
  }

  private static String version(Policy policy) {
    return policy.facts(Fact.Version.class).stream()
        .map(Fact.Version::inWords)
        .filter(words -> !words.isEmpty())
        .reduce((first, last) -> last)
        .orElse("");
  }

  private static Optional<PartialDate> lastReview(Policy policy) {
    Comparator<PartialDate> byDay = Comparator.comparing(PartialDate::lastDay);
    return policy.facts(Fact.Decision.class).stream()
        .flatMap(decision -> decision.on().stream())
        .max(byDay)
        .or(
            () ->
                policy.facts(Fact.Version.class).stream()
                    .flatMap(version -> version.dated().stream())
                    .max(byDay));
  }
}
