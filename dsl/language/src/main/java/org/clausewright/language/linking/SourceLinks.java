package org.clausewright.language.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.PolicyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Resolves the names in a parsed source: those of organisations and policies first, since what the
 * others can mean depends on them; an organisation has the roles of the one that it is part of.
 */
public final class SourceLinks {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  /** What decides the meaning of a name; made and compared for every name. */
  private record Place(EObject owner, EClass type) {

    /** Whatever can be a target is looked up among all that can be referred to. */
    static Place of(EObject object, EReference reference) {
      EClass type = reference.getEReferenceType();
      return new Place(
          VisibleNames.owner(object, reference),
          type == MODEL.getTarget() ? MODEL.getReferable() : type);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.owner == owner && place.type == type;
    }

    @Override
    public int hashCode() {
      return 31 * owner.hashCode() + type.getClassifierID();
    }
  }

  private final XtextResource resource;
  private final ILinkingDiagnosticMessageProvider messages;
  private final List<Link> links;
  private final List<Use> uses = new ArrayList<>();
  private final Map<Place, Map<String, EObject>> names = new HashMap<>();

  /**
   * Finds the names.
   *
   * @param words reads a name from its node
   * @param messages says which names lead nowhere
   */
  public SourceLinks(
      XtextResource resource, LinkingHelper words, ILinkingDiagnosticMessageProvider messages) {
    this.resource = resource;
    this.messages = messages;
    this.links = Links.of(resource.getParseResult(), words);
  }

  /** Resolves the names of organisations and policies; may be done beforehand for many sources. */
  public void resolveSurroundings() {
    for (Link link : links) {
      if (isSurrounding(link)) {
        resolve(link);
      }
    }
    links.removeIf(SourceLinks::isSurrounding);
  }

  /** Resolves all names; those that lead nowhere become errors of the resource. */
  public void resolveAll() {
    resolveSurroundings();
    links.forEach(this::resolve);
    links.clear();
  }

  /** The names that were looked up, in the order of the text. */
  public List<Use> uses() {
    return uses.stream().sorted(Comparator.comparingInt(use -> use.node().getOffset())).toList();
  }

  private static boolean isSurrounding(Link link) {
    EClass type = link.reference().getEReferenceType();
    return type == MODEL.getOrganisation() || type == MODEL.getPolicyDefinition();
  }

  private void resolve(Link link) {
    EReference reference = link.reference();
    Place place = Place.of(link.object(), reference);
    EObject target = names.computeIfAbsent(place, SourceLinks::names).get(link.wanted());
    boolean found =
        target != null && reference.getEReferenceType().getInstanceClass().isInstance(target);
    uses.add(
        new Use(
            link.object(),
            reference,
            link.node(),
            link.name(),
            found ? Optional.of(target) : Optional.empty()));
    if (!found) {
      DiagnosticMessage message = messages.getUnresolvedProxyMessage(link);
      resource
          .getErrors()
          .add(
              new XtextLinkingDiagnostic(
                  link.node(),
                  message.getMessage(),
                  message.getIssueCode(),
                  message.getIssueData()));
    } else if (reference.isMany()) {
      many(link).addUnique(target);
    } else {
      link.object().eSet(reference, target);
    }
  }

  private static Map<String, EObject> names(Place place) {
    return VisibleNames.of(place.owner, place.type);
  }

  @SuppressWarnings("unchecked")
  private static InternalEList<EObject> many(Link link) {
    return (InternalEList<EObject>) link.object().eGet(link.reference(), false);
  }
}
