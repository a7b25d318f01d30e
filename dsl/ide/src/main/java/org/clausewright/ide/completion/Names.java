package org.clausewright.ide.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.linking.VisibleNames;
import org.clausewright.language.mapping.Numbering;
import org.clausewright.language.parsing.Expected;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.Label;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The names that something can have at a place: those of the same file first, the near ones before
 * the far, then those that the file uses, likewise, then the others.
 */
final class Names {

  private final Caret caret;
  private final Analysis analysis;
  private final Map<EReference, Map<String, EObject>> visible = new HashMap<>();
  private final Map<EObject, Integer> distances = new HashMap<>();

  Names(Caret caret) {
    this.caret = caret;
    this.analysis = caret.document().analysis();
    analysis
        .uses()
        .forEach(
            use ->
                use.target()
                    .filter(target -> !isOwn(target))
                    .ifPresent(target -> come(target, use.node().getOffset())));
  }

  private void come(EObject thing, int offset) {
    distances.merge(thing, Math.abs(offset - caret.offset()), Math::min);
  }

  /** The names of all that a reference can be to. */
  Stream<String> of(EReference reference) {
    return sorted(reference).map(Map.Entry::getKey).map(analysis::escaped);
  }

  /** Proposes the names of all that can be referred to. */
  Stream<Proposal> proposals() {
    Map<Target, Label> labels = labels();
    return caret.continuation().tokens().stream()
        .map(Expected::reference)
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(this::sorted)
        .map(each -> proposal(each.getKey(), each.getValue(), labels))
        .map(each -> each.written(analysis.escaped(each.label()) + caret.missing()));
  }

  private Stream<Map.Entry<String, EObject>> sorted(EReference reference) {
    return visible
        .computeIfAbsent(
            reference,
            key ->
                caret
                    .surroundings()
                    .map(context -> VisibleNames.at(context, reference))
                    .orElse(Map.of()))
        .entrySet()
        .stream()
        .sorted(
            Comparator.<Map.Entry<String, EObject>, Boolean>comparing(
                    each -> !isOwn(each.getValue()))
                .thenComparingInt(each -> distance(each.getValue())));
  }

  private boolean isOwn(EObject thing) {
    return thing.eResource() == analysis.resource();
  }

  private int distance(EObject thing) {
    ICompositeNode node = isOwn(thing) ? NodeModelUtils.getNode(thing) : null;
    return node == null
        ? distances.getOrDefault(thing, Integer.MAX_VALUE)
        : Math.abs(node.getOffset() - caret.offset());
  }

  private static Proposal proposal(String name, EObject thing, Map<Target, Label> labels) {
    if (thing instanceof Target target) {
      return Passage.proposal(name, target, labels);
    }
    return thing instanceof Term term
        ? Passage.proposal(name, term)
        : Description.proposal(name, thing);
  }

  /** The labels of the file, and of the policy that is adopted where the place is. */
  private Map<Target, Label> labels() {
    Optional<EObject> here = caret.surroundings();
    if (here.isPresent()
        && here.get() instanceof Adoption adoption
        && adoption.getAdopted() != null) {
      Map<Target, Label> both = new HashMap<>(Numbering.of(adoption.getAdopted()));
      both.putAll(analysis.labels());
      return both;
    }
    return analysis.labels();
  }
}
