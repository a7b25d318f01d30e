package org.clausewright.language.rules.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Policy.Placed;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.problem.Severity;

/** A rule binds, but does not say whom. */
public final class ActorlessRule implements Rule {

  private static final Set<NormKind> BINDING =
      EnumSet.of(NormKind.OBLIGATION, NormKind.PROHIBITION);
  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "\\b(?:must|shall|will|should|may|can)(?: not| never| always| only| immediately| also|"
              + " first){0,2} be (?:[a-z]+ly )?(?!able\\b|aware\\b)[a-z-]+(?:ed|en|wn|ept|ade|ought|ut|eld|ent|ven|one)\\b"
              + "|\\b(?:is|are) (?:not |strictly |also ){0,2}(?:prohibited|forbidden|banned|required|permitted|allowed)\\b"
              + "|\\b(?:there must|there shall|it is (?:required|forbidden|prohibited|essential|mandatory|compulsory))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENT =
      Pattern.compile(
          "\\bby (?!the (?:end|start|time|date|close|deadline|following)\\b)(?:the|an?|all|any|every|each|our|their|your) "
              + "|\\b(?:staff|employees?|governors?|trustees|volunteers|pupils|students|parents|you|we|headteacher|principal|managers?|visitors|contractors)\\b"
              + "(?: [a-z]+){0,2} (?:must|shall|will|should|may|are|is)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    for (Placed placed : draft.norms()) {
      Norm norm = placed.norm();
      if (!BINDING.contains(norm.kind()) || !norm.bearers().isEmpty()) {
        continue;
      }
      PrintedText text = draft.text(norm);
      Matcher impersonal = IMPERSONAL.matcher(text.words());
      if (impersonal.find() && !AGENT.matcher(norm.fullWords()).find()) {
        report.add(
            text.place(impersonal.start(), impersonal.end()),
            "“%s” binds, but neither the words nor the data say whom."
                .formatted(impersonal.group()),
            "Say who has to do it: “Staff must …”, and record it with “of staff”.");
      }
    }
  }
}
