package org.clausewright.language.rules.references;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about references to clauses, policies and law. */
public final class ReferencesRules {

  private ReferencesRules() {}

  public static List<Rule> all() {
    return List.of(
        new SupersededLaw(),
        new WrongLawYear(),
        new CircularReference(),
        new ExternalLink(),
        new FragileLink(),
        new PolicyListedNotUsed(),
        new PolicyNotListed(),
        new RelatedPoliciesMissing(),
        new FormNotAttached());
  }
}
