package org.clausewright.language.rules.wording;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** The text points to something without saying where it is. */
public final class VagueCrossReference implements Rule {

  private static final PhraseBook PHRASES = new PhraseBook("vague-cross-reference.tsv");

  @Override
  public void check(Draft draft, Report report) {
    for (Found found : PHRASES.in(draft)) {
      if (Sayings.isPlain(found.passage(), found.start(), found.end())) {
        report.add(
            found.place(),
            "“%s” leaves open what is meant.".formatted(found.words()),
            found.phrase().remark());
      }
    }
  }
}
