package org.clausewright.ide.features.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.linking.Use;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Source;
import org.clausewright.language.policy.SourceKind;
import org.clausewright.language.policy.Topic;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.language.policy.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Where what names refer to is declared. */
final class Homes {

  private final Document document;

  Homes(Document document) {
    this.document = document;
  }

  /** Of the roles and documents of a policy: its organisation, or the vocabulary itself. */
  Optional<Block> own(EObject object) {
    for (EObject owner = object; owner != null; owner = owner.eContainer()) {
      if (owner instanceof Vocabulary vocabulary) {
        return block(vocabulary, vocabulary.getEntries());
      } else if (owner instanceof Organisation organisation) {
        return block(organisation, organisation.getEntries());
      } else if (owner instanceof PolicyDefinition policy) {
        return block(policy.getOrganisation());
      } else if (owner instanceof Adoption adoption) {
        return block(adoption.getOrganisation());
      }
    }
    return Optional.empty();
  }

  private Optional<Block> block(@Nullable Organisation organisation) {
    return organisation == null || organisation.eIsProxy()
        ? Optional.empty()
        : block(organisation, organisation.getEntries());
  }

  private Optional<Block> block(EObject owner, List<? extends EObject> entries) {
    return document.view().document(owner).map(it -> new Block(it, owner, entries));
  }

  /** Of sources of a kind: the vocabulary that has such ones. */
  Optional<Block> sources(SourceKind kind) {
    return vocabularies()
        .filter(
            each ->
                each.getEntries().stream()
                    .anyMatch(entry -> entry instanceof Source it && it.getKind() == kind))
        .findFirst()
        .flatMap(each -> block(each, each.getEntries()));
  }

  /** Of a topic: the group of the one that is named nearest to it, or else the last. */
  Optional<Block> topics(Use use) {
    int offset = use.node().getOffset();
    return document.analysis().uses().stream()
        .filter(each -> each.target().orElse(null) instanceof Topic)
        .min(Comparator.comparingInt(each -> Math.abs(each.node().getOffset() - offset)))
        .map(each -> (TopicGroup) each.target().orElseThrow().eContainer())
        .or(this::lastGroup)
        .flatMap(group -> block(group, group.getTopics()));
  }

  private Optional<TopicGroup> lastGroup() {
    return vocabularies()
        .flatMap(each -> each.getEntries().stream())
        .filter(TopicGroup.class::isInstance)
        .map(TopicGroup.class::cast)
        .reduce((first, second) -> second);
  }

  private Stream<Vocabulary> vocabularies() {
    return document
        .view()
        .beside(document, text -> text.contains("vocabulary"))
        .flatMap(each -> each.analysis().definitions().stream())
        .filter(Vocabulary.class::isInstance)
        .map(Vocabulary.class::cast);
  }
}
