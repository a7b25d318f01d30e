package org.clausewright.language.rules.metadata;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about versions, approvals, reviews and responsibilities. */
public final class MetadataRules {

  private MetadataRules() {}

  public static List<Rule> all() {
    return List.of(
        new MissingTitle(),
        new MissingVersion(),
        new MissingApproval(),
        new MissingReviewDate(),
        new NoOwner(),
        new OverdueReview(),
        new ReviewCycleMissing(),
        new ReviewCycleMismatch(),
        new VersionHistoryGap(),
        new VersionNotIncremented(),
        new RoleNeverResponsible(),
        new GovernanceInconsistent(),
        new PolicyOwnershipInconsistent(),
        new UndatedConsultation(),
        new AdoptionGap(),
        new ScopeInconsistency());
  }
}
