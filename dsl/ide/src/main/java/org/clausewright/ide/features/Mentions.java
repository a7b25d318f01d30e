package org.clausewright.ide.features;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Target;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.EcoreUtil2;

/** Where sections, clauses and items are referred to. */
final class Mentions {

  private Mentions() {}

  /**
   * The places in a document's collection, those in the document itself first.
   *
   * @param target in the document
   */
  static List<Location> of(Target target, Document document) {
    String id = document.analysis().ids().getOrDefault(target, "");
    String name = id.substring(id.lastIndexOf('.') + 1);
    String policy = policy(target);
    Stream<Document> others =
        document
            .view()
            .beside(document, text -> text.contains(policy) && text.contains(name))
            .filter(each -> !each.uri().equals(document.uri()));
    return Stream.concat(Stream.of(document), others).flatMap(each -> in(each, target)).toList();
  }

  /** The id of the policy or adoption that something is in; empty if it has none. */
  static String policy(EObject object) {
    Definition definition = EcoreUtil2.getContainerOfType(object, Definition.class);
    if (definition instanceof PolicyDefinition policy && policy.getName() != null) {
      return policy.getName();
    }
    return definition instanceof Adoption adoption && adoption.getName() != null
        ? adoption.getName()
        : "";
  }

  private static Stream<Location> in(Document document, EObject target) {
    return document.analysis().uses().stream()
        .filter(use -> use.target().filter(it -> it == target).isPresent())
        .map(use -> new Location(document.uri(), document.range(use.node().getTextRegion())));
  }
}
