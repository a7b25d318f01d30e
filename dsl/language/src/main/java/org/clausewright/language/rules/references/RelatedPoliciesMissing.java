package org.clausewright.language.rules.references;

import java.util.List;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** The text refers to other policies, but they are listed nowhere. */
public final class RelatedPoliciesMissing implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    RelatedDocuments documents = RelatedDocuments.of(draft);
    if (draft.policy().adopted().isPresent() || documents.isSaid()) {
      return;
    }
    List<String> used =
        documents.used().values().stream().map(each -> "“" + each.source().name() + "”").toList();
    if (!used.isEmpty()) {
      report.add(
          draft.header(),
          "The policy refers to other policies, but has no list of them: %s."
              .formatted(String.join(", ", used)),
          "Add a section “Related policies” that lists them.");
    }
  }
}
