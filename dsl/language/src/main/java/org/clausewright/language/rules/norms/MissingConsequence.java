package org.clausewright.language.rules.norms;

import java.util.regex.Pattern;
import org.clausewright.language.rules.Cued;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.problem.Severity;

/** A policy forbids, but does not say what follows from a breach. */
public final class MissingConsequence implements Rule {

  private static final Cued CONSEQUENCE =
      new Cued(
          "disciplinary gross dismissal termination sanctions",
          "\\b(?:disciplinary (?:action|procedures?|proceedings|offence|measures?|sanctions?)"
              + "|gross misconduct|dismissal|termination of (?:employment|contract)|sanctions)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    long bans =
        draft.norms().stream()
            .filter(placed -> placed.norm().kind() == NormKind.PROHIBITION)
            .count();
    if (bans > 0
        && draft.allNorms().stream()
            .map(Policy.Placed::norm)
            .noneMatch(norm -> saysWhatFollows(norm, draft))) {
      report.add(
          draft.header(),
          "This policy forbids something "
              + (bans == 1 ? "once" : bans == 2 ? "twice" : bans + " times")
              + ", but does not say what follows from a breach.",
          "Add a consequence, for example “Breach of this policy may result in disciplinary action"
              + " up to and including dismissal.”, and the procedure that applies.");
    }
  }

  private static boolean saysWhatFollows(Norm norm, Draft draft) {
    return norm.kind() == NormKind.CONSEQUENCE
        || norm.details().breach().isPresent()
        || CONSEQUENCE.isIn(draft.words(norm));
  }
}
