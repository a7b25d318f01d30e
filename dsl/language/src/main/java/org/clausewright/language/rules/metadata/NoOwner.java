package org.clausewright.language.rules.metadata;

import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;

/** Nobody is named as owner of the policy. */
public final class NoOwner implements Rule {

  private static final Matches PRINTED =
      new Matches(
          "^(?:policy |document |responsible |lead )?(?:owner|owned by|lead|author and owner)\\b\\W*\\w{2}",
          Pattern.CASE_INSENSITIVE);

  private static final Matches OF_POLICY =
      new Matches(
          "\\b(?:responsib\\w+|accountab\\w+|ownership|owns?|owned|owner)\\b.{0,120}?\\bpolicy\\b"
              + "|\\bpolicy\\b.{0,120}?\\b(?:responsibility of|responsibility lies|owned by|owner)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Draft draft, Report report) {
    boolean owned =
        !draft.policy().facts(Fact.Owner.class).isEmpty()
            || FrontMatter.prints(draft, PRINTED)
            || draft.allNorms().stream().anyMatch(placed -> isOwnership(placed.norm(), draft));
    if (!owned) {
      report.add(
          draft.header(),
          "Nobody is named who owns the policy or is responsible for it.",
          "Name the office that keeps the policy up to date and answers questions about it.");
    }
  }

  /** All staff may be responsible for a policy's success, but only an office or body can own it. */
  private static boolean isOwnership(Norm norm, Draft draft) {
    boolean byOffice =
        norm.bearers().isEmpty()
            || norm.bearers().stream().anyMatch(role -> role.kind() != Role.Kind.PEOPLE);
    return byOffice
        && (norm.kind() == NormKind.RESPONSIBILITY
            || norm.kind() == NormKind.STATEMENT
            || norm.kind() == NormKind.OBLIGATION)
        && OF_POLICY.isIn(draft.fullWords(norm));
  }
}
