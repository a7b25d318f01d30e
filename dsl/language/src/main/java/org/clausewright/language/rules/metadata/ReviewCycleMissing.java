package org.clausewright.language.rules.metadata;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** A policy does not say how often it is reviewed. */
public final class ReviewCycleMissing implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    Reviews reviews = Reviews.of(draft);
    if (!reviews.cycles().isEmpty()
        || FrontMatter.lines(draft).anyMatch(ReviewWords::nameReviewCycle)) {
      return;
    }
    String hint =
        "Say how often the policy is reviewed and by whom, for example “Reviewed every two years by the Board of Trustees”.";
    if (reviews.next().isEmpty()) {
      report.add(draft.header(), "The policy does not say how often it is reviewed.", hint);
    } else {
      Reviews.Next next = reviews.latestNext().orElseThrow();
      report.add(
          next.place(),
          "The next review is printed as %s, but the policy does not say how often it is reviewed."
              .formatted(next.date().inWords()),
          hint);
    }
  }
}
