package org.clausewright.language.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.linking.VisibleNames;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Target;
import org.clausewright.model.problem.Edit;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** A thing given another id, file by file. */
public final class Renaming {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private record Place(EObject owner, EClass type) {}

  private final EObject thing;
  private final Identity identity;
  private final String before;
  private final String id;
  private final String qualified;

  /**
   * @param thing that has or could have an id
   * @param id that it is to have
   */
  public Renaming(EObject thing, String id) {
    this.thing = thing;
    this.identity = Identity.of(thing);
    this.before = Identifiers.of(thing);
    this.id = id;
    this.qualified = thing instanceof Target target ? qualifier(target) + id : id;
  }

  private static String qualifier(Target target) {
    String known =
        Identities.of(EcoreUtil2.getContainerOfType(target, Definition.class))
            .getOrDefault(target, "");
    return known.substring(0, known.lastIndexOf('.') + 1);
  }

  /** Whether anything in a file may have to be changed or may stand in the way. */
  public boolean concerns(String text) {
    return Identifiers.standsIn(text, before)
        || Identifiers.standsIn(text, id)
        || (isUnnamed() && Identifiers.standsIn(text, ((Norm) thing).getKind().getLiteral()));
  }

  private boolean isUnnamed() {
    return thing instanceof Norm norm && norm.getName() == null;
  }

  /**
   * Where the id stands in a file beside mistakes, so that nobody can tell what it means there;
   * empty if all is clear.
   */
  public Optional<Integer> doubt(Analysis file) {
    if (!file.resource().getParseResult().hasSyntaxErrors()) {
      return Optional.empty();
    }
    Set<Integer> clear = new HashSet<>();
    file.mentions().forEach(each -> clear.add(each.offset()));
    file.uses().forEach(each -> clear.add(each.node().getOffset()));
    return Identifiers.find(before, file.text().text()).stream()
        .filter(offset -> !clear.contains(offset))
        .findFirst();
  }

  /** What is to be changed in a file. A norm that was called after its kind is given an id. */
  public List<Edit> edits(Analysis file) {
    Stream<Edit> mentions = mentions(file).map(each -> new Edit(each.offset(), each.length(), id));
    return Stream.concat(mentions, unnamed(file).stream()).toList();
  }

  private Optional<Edit> unnamed(Analysis file) {
    return isUnnamed() && isIn(file)
        ? Analysis.region(thing, MODEL.getNorm_Kind())
            .map(kind -> new Edit(kind.getOffset() + kind.getLength(), 0, " " + id))
        : Optional.empty();
  }

  private boolean isIn(Analysis file) {
    return file.resource().getURI().equals(identity.file());
  }

  private Stream<Mention> mentions(Analysis file) {
    return file.mentions().stream().filter(each -> each.isOf(thing));
  }

  /**
   * What in a file, or seen from it, has the id already, so that one would be taken for the other.
   */
  public Optional<EObject> obstacle(Analysis file) {
    Set<Place> places = new HashSet<>();
    mentions(file).forEach(each -> places.add(place(each)));
    if (isIn(file)) {
      places.add(new Place(VisibleNames.owner(thing), type(thing)));
    }
    return Stream.concat(
            places.stream()
                .map(place -> VisibleNames.of(place.owner, place.type).get(qualified))
                .filter(each -> each != null),
            policies(file))
        .filter(each -> !Identity.of(each).equals(identity))
        .findFirst();
  }

  private static Place place(Mention mention) {
    return mention
        .use()
        .map(
            use ->
                new Place(
                    VisibleNames.owner(use.object(), use.reference()),
                    use.reference().getEReferenceType()))
        .orElseGet(() -> new Place(VisibleNames.owner(mention.target()), type(mention.target())));
  }

  private static EClass type(EObject thing) {
    return thing instanceof Target ? MODEL.getTarget() : thing.eClass();
  }

  /** Policies and adoptions of that id, which no two of a collection may have. */
  private Stream<? extends EObject> policies(Analysis file) {
    return isPolicy(thing)
        ? file.definitions().stream().filter(each -> isPolicy(each) && id.equals(each.getName()))
        : Stream.of();
  }

  private static boolean isPolicy(EObject thing) {
    return thing instanceof PolicyDefinition || thing instanceof Adoption;
  }
}
