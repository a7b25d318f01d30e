package org.clausewright.language.rules.metadata;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Line;
import org.clausewright.model.Title;

/** A policy prints no title. */
public final class MissingTitle implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    String title = draft.policy().title();
    boolean printed =
        draft
            .policy()
            .blocks()
            .anyMatch(
                block ->
                    (block instanceof Title printedTitle && !printedTitle.text().isEmpty())
                        || (block instanceof Line line
                            && line.text().words().strip().equalsIgnoreCase(title.strip())));
    if (printed) {
      return;
    }
    String message = "The policy is called “%s”, but prints no title.".formatted(title);
    String hint = "Print the title at the top of the policy.";
    if (title.chars().anyMatch(c -> "\"\\[]{}*<>".indexOf(c) >= 0)) {
      report.add(draft.header(), message, hint);
    } else {
      report.add(
          draft.header(),
          message,
          hint,
          Report.suggestion(
              "Print the title “%s”".formatted(title),
              FrontMatter.start(draft),
              "\n    title \"%s\"".formatted(title)));
    }
  }
}
