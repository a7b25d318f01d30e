package org.clausewright.language.rules.wording;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** Two negatives hide what is meant. */
public final class DoubleNegative implements Rule {

  private static final PhraseBook PHRASES = new PhraseBook("double-negative.tsv");

  @Override
  public void check(Draft draft, Report report) {
    for (Found found : PHRASES.in(draft)) {
      report.add(
          found.place(),
          "Two negatives hide what is meant: %s.".formatted(Sayings.quote(found.words())),
          found.phrase().remark(),
          found.suggestions());
    }
  }
}
