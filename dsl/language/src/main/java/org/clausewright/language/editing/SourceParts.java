package org.clausewright.language.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.language.policy.Vocabulary;
import org.clausewright.language.prose.ProseText;
import org.clausewright.model.Label;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;

/** Finds the parts of an analysed text. */
final class SourceParts {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private final Analysis analysis;

  private SourceParts(Analysis analysis) {
    this.analysis = analysis;
  }

  static List<SourcePart> of(Analysis analysis) {
    return new SourceParts(analysis).parts(analysis.definitions());
  }

  private List<SourcePart> parts(List<? extends EObject> objects) {
    return objects.stream().flatMap(each -> part(each).stream()).toList();
  }

  private Optional<SourcePart> part(EObject object) {
    return Optional.ofNullable(NodeModelUtils.findActualNodeFor(object))
        .map(node -> part(object, node));
  }

  private SourcePart part(EObject object, ICompositeNode node) {
    ITextRegion region = node.getTextRegion();
    return new SourcePart(
        keyword(node),
        id(object),
        Optional.ofNullable(analysis.labels().get(object)).flatMap(Label::printed).orElse(""),
        title(object, node),
        of(object),
        region.getOffset(),
        region.getLength(),
        parts(within(object)));
  }

  private static List<? extends EObject> within(EObject object) {
    if (object instanceof PolicyDefinition policy) {
      return policy.getElements();
    } else if (object instanceof Adoption adoption) {
      return adoption.getElements();
    } else if (object instanceof Section section) {
      return section.getElements();
    } else if (object instanceof Clause clause) {
      return clause.getNorms();
    } else if (object instanceof Norm norm) {
      return norm.getItems();
    } else if (object instanceof Vocabulary vocabulary) {
      return vocabulary.getEntries();
    } else if (object instanceof TopicGroup group) {
      return group.getTopics();
    }
    return object instanceof Organisation organisation ? organisation.getEntries() : List.of();
  }

  private static String keyword(ICompositeNode node) {
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        return leaf.getText();
      }
    }
    return "";
  }

  private String id(EObject object) {
    return object instanceof Target target
        ? analysis.ids().getOrDefault(target, "")
        : written(object, "name").orElse("");
  }

  private static String title(EObject object, ICompositeNode node) {
    if (object instanceof Clause clause) {
      return clause.getNorms().isEmpty() ? "" : words(clause.getNorms().get(0)).orElse("");
    }
    return words(object)
        .orElseGet(() -> within(object).isEmpty() ? ProseText.folded(node.getText().strip()) : "");
  }

  private static Optional<String> words(EObject object) {
    return Stream.of("title", "heading", "text", "caption")
        .flatMap(feature -> written(object, feature).stream())
        .findFirst()
        .map(ProseText::unquoted);
  }

  private static Optional<String> of(EObject object) {
    if (object instanceof PolicyDefinition) {
      return written(object, MODEL.getPolicyDefinition_Organisation());
    }
    return object instanceof Adoption
        ? written(object, MODEL.getAdoption_Adopted())
        : Optional.empty();
  }

  private static Optional<String> written(EObject object, String feature) {
    return Optional.ofNullable(object.eClass().getEStructuralFeature(feature))
        .flatMap(found -> written(object, found));
  }

  private static Optional<String> written(EObject object, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(object, feature).stream()
        .findFirst()
        .map(INode::getText)
        .map(String::strip);
  }
}
