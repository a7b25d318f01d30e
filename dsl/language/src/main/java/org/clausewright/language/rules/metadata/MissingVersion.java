package org.clausewright.language.rules.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;

/** A policy does not say which version it is. */
public final class MissingVersion implements Rule {

  private static final Matches PRINTED =
      new Matches(
          "\\b(?:version|edition|issue|revision)\\b[^.]{0,20}?[\\d(]|\\bv\\.? ?\\d",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Draft draft, Report report) {
    List<Fact.Version> versions = draft.policy().facts(Fact.Version.class);
    boolean known =
        versions.stream()
                .anyMatch(version -> version.label().isPresent() || version.dated().isPresent())
            || draft.policy().facts(Fact.Decision.class).stream()
                .anyMatch(decision -> decision.version().isPresent());
    if (known || FrontMatter.prints(draft, PRINTED)) {
      return;
    }
    List<Fact.Version> blank = FrontMatter.own(draft, Fact.Version.class);
    report.add(
        blank.isEmpty() ? draft.header() : draft.place(blank.get(0)),
        blank.isEmpty()
            ? "The policy has no version: neither a number nor the date of its text is printed."
            : "The policy's version is left blank.",
        "Print a version number and its date, for example “Version 2, October 2024”.");
  }
}
