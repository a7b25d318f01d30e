package org.clausewright.language.rules.metadata;

import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** A policy does not say when it is reviewed next. */
public final class MissingReviewDate implements Rule {

  private static final Matches PRINTED =
      new Matches(
          "\\breview(?:ed)?\\b.{0,80}?\\b(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:19|20)\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Draft draft, Report report) {
    Reviews reviews = Reviews.of(draft);
    if (!reviews.next().isEmpty()
        || reviews.due().isPresent()
        || FrontMatter.prints(draft, PRINTED)
        || isSaid(draft)) {
      return;
    }
    if (reviews.cycles().isEmpty()) {
      report.add(
          draft.header(),
          "The policy does not say when it is to be reviewed next.",
          "Print the date of the next review, for example “Next review: October 2025”.");
    } else {
      report.add(
          reviews.cycles().get(0).place(),
          "The policy is to be reviewed every %s, but no date is recorded from which to count."
              .formatted(reviews.cycles().get(0).period().inWords().replaceFirst("^1 ", "")),
          "Print the date of the last approval and of the next review.");
    }
  }

  private static boolean isSaid(Draft draft) {
    return draft
        .text()
        .anyMatch(
            passage -> ReviewWords.areOfPolicy(passage.text()) && PRINTED.isIn(passage.text()));
  }
}
