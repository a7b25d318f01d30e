package org.clausewright.language.rules.references;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** A policy is listed as related, but the text never uses it. */
public final class PolicyListedNotUsed implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    if (draft.policy().adopted().isPresent()) {
      return;
    }
    RelatedDocuments documents = RelatedDocuments.of(draft);
    documents
        .listed()
        .forEach(
            (id, listed) -> {
              if (!documents.isUsed(id)) {
                report.add(
                    listed.place(),
                    "The list of related policies names “%s”, but nothing in the text refers to it."
                        .formatted(listed.source().name()),
                    "Say in the text where it applies, or take it off the list.");
              }
            });
  }
}
