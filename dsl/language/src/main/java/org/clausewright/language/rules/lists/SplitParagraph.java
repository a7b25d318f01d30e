package org.clausewright.language.rules.lists;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** One sentence is cut into two paragraphs. */
public final class SplitParagraph implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    for (Paragraph paragraph : Paragraph.of(draft)) {
      paragraph
          .continuation()
          .ifPresent(
              rest ->
                  report.add(
                      rest.place(rest.tokens().get(0)),
                      "The sentence “%s” is cut in two: it goes on here with “%s”."
                          .formatted(
                              Excerpt.end(paragraph.passage().words()),
                              Excerpt.start(rest.words())),
                      "Join the two paragraphs; half a sentence can’t be cited as a clause."));
    }
  }
}
