package org.clausewright.ide.features;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.model.Policy;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** The policy or adoption of a document that a preview shows, and where it is defined. */
record ShownPolicy(Policy policy, Definition definition) {

  /**
   * The one that is defined at a position, or else the first.
   *
   * @return empty if the document has none, or has errors
   */
  static Optional<ShownPolicy> of(Document document, @Nullable Position position) {
    Definition here =
        position == null
            ? null
            : document
                .analysis()
                .objectAt(document.offset(position), Definition.class)
                .orElse(null);
    return all(document)
        .filter(each -> each.definition() == here)
        .findFirst()
        .or(() -> all(document).findFirst());
  }

  private static Stream<ShownPolicy> all(Document document) {
    return document.analysis().definitions().stream()
        .flatMap(
            definition ->
                document.analysis().policies().stream()
                    .filter(policy -> Objects.equals(policy.id(), id(definition)))
                    .map(policy -> new ShownPolicy(policy, definition)));
  }

  private static @Nullable String id(Definition definition) {
    if (definition instanceof PolicyDefinition policy) {
      return policy.getName();
    }
    return definition instanceof Adoption adoption ? adoption.getName() : null;
  }
}
