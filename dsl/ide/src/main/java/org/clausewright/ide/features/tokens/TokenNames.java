package org.clausewright.ide.features.tokens;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.linking.Use;
import org.clausewright.language.policy.Acceptance;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.NormKind;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Prose;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;

/** What only the syntax tree knows of a source's tokens, by where they begin. */
final class TokenNames {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  /**
   * A name, or the kind of a norm.
   *
   * @param modifiers as bits
   */
  record Named(int end, TokenType type, int modifiers) {}

  private final Map<Integer, Named> named = new HashMap<>();
  private final Set<Integer> prose = new HashSet<>();

  TokenNames(Analysis analysis) {
    for (Definition definition : analysis.definitions()) {
      add(definition);
      definition.eAllContents().forEachRemaining(this::add);
    }
    analysis.uses().forEach(this::add);
  }

  /** Names and kinds of norms, by where they begin. */
  Map<Integer, Named> named() {
    return named;
  }

  /** Where the texts begin in which Markdown has a meaning. */
  Set<Integer> prose() {
    return prose;
  }

  private void add(EObject object) {
    if (object instanceof Prose) {
      Analysis.region(object).ifPresent(region -> prose.add(region.getOffset()));
    } else if (object instanceof Acceptance) {
      add(object, MODEL.getAcceptance_Code(), TokenType.RULE, 0);
    } else {
      EClass type = object.eClass();
      EStructuralFeature name = type.getEStructuralFeature("name");
      if (name != null) {
        add(object, name, TokenType.ofName(type), TokenModifier.DECLARATION.bit());
      }
      if (object instanceof Norm norm) {
        add(norm, MODEL.getNorm_Kind(), TokenType.KEYWORD, TokenModifier.bit(kind(norm)));
      }
    }
  }

  /** An item has the kind of the norm whose item it is. */
  private static NormKind kind(Norm norm) {
    EObject owner = norm;
    while (owner != null && !(owner instanceof Norm it && it.getKind() != NormKind.ITEM)) {
      owner = owner.eContainer();
    }
    return owner instanceof Norm it ? it.getKind() : NormKind.ITEM;
  }

  private void add(EObject object, EStructuralFeature feature, TokenType type, int modifiers) {
    Analysis.region(object, feature).ifPresent(region -> add(region, type, modifiers));
  }

  private void add(Use use) {
    INode node = use.node();
    EClass type = use.target().map(EObject::eClass).orElse(use.reference().getEReferenceType());
    add(node.getTextRegion(), TokenType.ofName(type), 0);
  }

  private void add(ITextRegion region, TokenType type, int modifiers) {
    int end = region.getOffset() + region.getLength();
    named.put(region.getOffset(), new Named(end, type, modifiers));
  }
}
