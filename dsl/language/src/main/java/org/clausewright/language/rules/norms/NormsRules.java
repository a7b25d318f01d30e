package org.clausewright.language.rules.norms;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about what is demanded, of whom, and how strongly. */
public final class NormsRules {

  private NormsRules() {}

  public static List<Rule> all() {
    return List.of(
        new KindMismatch(),
        new InternalConflict(),
        new StrengthConflict(),
        new UnspecifiedApprover(),
        new MissingConsequence(),
        new ReportingRouteInconsistent(),
        new WrongActor());
  }
}
