package org.clausewright.language.rules.wording;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about the wording of sentences. */
public final class WordingRules {

  private WordingRules() {}

  public static List<Rule> all() {
    return List.of(
        new DoubleNegative(),
        new OverlongSentence(),
        new VagueLimit(),
        new Tautology(),
        new Tone(),
        new SecurityRisk(),
        new ActorlessRule(),
        new PronounShift(),
        new GarbledGrammar(),
        new BoilerplateVariant(),
        new DuplicateClause(),
        new VagueCrossReference(),
        new AmbiguousRecipient(),
        new AmbiguousReference());
  }
}
