package org.clausewright.ide.features.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.editing.Identifiers;
import org.clausewright.language.linking.VisibleNames;
import org.clausewright.language.parsing.Expected;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.RoleKind;
import org.clausewright.language.reading.SourceOutline;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The names that something can have at a place: those of the same file first, the near ones before
 * the far, then those that the file uses, likewise, then the others.
 */
final class Names {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  /** References to somebody who acts for the organisation, hardly ever a class of people. */
  private static final Set<EReference> OFFICES =
      Set.of(
          MODEL.getOwnerField_Role(),
          MODEL.getApprovalField_Body(),
          MODEL.getReviewField_Bodies(),
          MODEL.getSignatureField_Role(),
          MODEL.getOfficeField_Role());

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
                    .ifPresent(
                        target ->
                            distances.merge(target, distance(use.node().getOffset()), Math::min)));
  }

  private int distance(int offset) {
    return Math.abs(offset - caret.offset());
  }

  /** The names of all that a reference can be to, as they have to be written. */
  Stream<String> of(EReference reference) {
    return Stream.concat(
            sorted(reference).map(Map.Entry::getKey),
            unadopted(reference).map(SourceOutline.Entry::name))
        .map(name -> Identifiers.written(name, analysis));
  }

  /** Proposes the names of all that can be referred to. */
  Stream<Proposal> proposals(NamedThings things) {
    return caret.continuation().tokens().stream()
        .map(Expected::reference)
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(reference -> proposals(reference, things));
  }

  private Stream<Proposal> proposals(EReference reference, NamedThings things) {
    return Stream.concat(
        sorted(reference)
            .map(each -> things.proposal(each.getKey(), each.getValue(), written(each.getKey()))),
        unadopted(reference).map(each -> things.proposal(each, written(each.name()))));
  }

  private String written(String name) {
    return Identifiers.written(name, analysis) + caret.missing();
  }

  /** Policies that could be adopted and so become visible. */
  private Stream<SourceOutline.Entry> unadopted(EReference reference) {
    return reference == MODEL.getAdoption_Adopted()
        ? caret
            .document()
            .view()
            .snapshot()
            .definitions(caret.document().file())
            .filter(each -> each.keyword().equals("policy"))
            .filter(each -> !names(reference).containsKey(each.name()))
        : Stream.empty();
  }

  private Stream<Map.Entry<String, EObject>> sorted(EReference reference) {
    Comparator<EObject> order =
        Comparator.<EObject, Boolean>comparing(
                thing -> OFFICES.contains(reference) && isPeople(thing))
            .thenComparing(thing -> !isOwn(thing))
            .thenComparing(this::distance);
    return names(reference).entrySet().stream().sorted(Map.Entry.comparingByValue(order));
  }

  private static boolean isPeople(EObject thing) {
    return thing instanceof Role role && role.getKind() == RoleKind.PEOPLE;
  }

  private Map<String, EObject> names(EReference reference) {
    return visible.computeIfAbsent(
        reference, key -> VisibleNames.at(caret.surroundings(), reference));
  }

  private boolean isOwn(EObject thing) {
    return thing.eResource() == analysis.resource();
  }

  private int distance(EObject thing) {
    ICompositeNode node = isOwn(thing) ? NodeModelUtils.getNode(thing) : null;
    return node == null
        ? distances.getOrDefault(thing, Integer.MAX_VALUE)
        : distance(node.getOffset());
  }
}
