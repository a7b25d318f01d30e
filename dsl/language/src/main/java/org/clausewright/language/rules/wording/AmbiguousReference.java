package org.clausewright.language.rules.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.problem.Severity;

/** A clause begins with “it” or “they”, and what that is stands in another clause. */
public final class AmbiguousReference implements Rule {

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:However, |Therefore, |In addition, )?(It|They|These|This|Those)"
              + " (?:also |only |further |therefore ){0,2}"
              + "(?:applies|apply|covers?|includes?|extends?|means?|sets?|does|do|must|should|may|will|shall|can|has|have|are)\\b");
  private static final Pattern IMPERSONAL =
      Pattern.compile("^It (?:may|must|should|will|can|has)\\b(?: also| not){0,2} (?:be|been)\\b");

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    draft
        .passages(Passage.Part.CLAUSE)
        .filter(passage -> passage.context().first())
        .forEach(
            passage -> {
              Matcher opening = OPENING.matcher(passage.words());
              if (opening.find() && !IMPERSONAL.matcher(passage.words()).find()) {
                String word = opening.group(1);
                report.add(
                    passage.place(opening.start(1), opening.end(1)),
                    "The clause begins with “%s”, but what that is stands in another clause."
                        .formatted(word),
                    "Name it, so that the clause can be read and cited alone: “This policy …”,"
                        + " “Staff …”.");
              }
            });
  }
}
