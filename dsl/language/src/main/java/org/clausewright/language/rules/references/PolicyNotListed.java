package org.clausewright.language.rules.references;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** The text refers to a policy that the list of related policies leaves out. */
public final class PolicyNotListed implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    RelatedDocuments documents = RelatedDocuments.of(draft);
    if (draft.policy().adopted().isPresent() || documents.related().isEmpty()) {
      return;
    }
    String where =
        documents.listed().isEmpty()
            ? "the section on related policies does not name it"
            : "it isn't in the list of related policies";
    documents
        .used()
        .forEach(
            (id, used) -> {
              if (!documents.related().contains(id)) {
                report.add(
                    used.place(),
                    "The text refers to “%s”, but %s.".formatted(used.source().name(), where),
                    "Add it there, so that readers find everything they have to keep to.");
              }
            });
  }
}
