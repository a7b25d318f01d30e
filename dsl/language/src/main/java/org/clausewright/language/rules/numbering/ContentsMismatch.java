package org.clausewright.language.rules.numbering;

import java.util.List;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Contents;

/** The printed contents differ from the headings. */
public final class ContentsMismatch implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    List<Contents> contents =
        draft
            .policy()
            .blocks()
            .filter(Contents.class::isInstance)
            .map(Contents.class::cast)
            .limit(3)
            .toList();
    if (!contents.isEmpty() && !draft.sections().isEmpty()) {
      contents.forEach(each -> new ContentsCheck(draft, each).check(report));
    }
  }
}
