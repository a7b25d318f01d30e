package org.clausewright.language.linking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.NormKind;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.eclipse.emf.ecore.EObject;

/**
 * The ids of all sections, clauses, norms and items of one policy, in document order.
 *
 * <p>Sections and clauses bear their own names. What stands inside a clause is prefixed with the
 * clause's id, and where it has no name of its own is called after its kind ({@code
 * removal.consequence}, {@code removal.consequence-2}) or, an item, after its position ({@code
 * occasional-use.1}). Sections give no prefix, so a clause keeps its id when it moves.
 */
public final class Identities {

  private final Map<Target, String> ids = new LinkedHashMap<>();

  private Identities() {}

  /** The ids of the targets among these elements and below, keyed by target. */
  public static Map<Target, String> of(List<? extends EObject> elements) {
    Identities identities = new Identities();
    identities.elements(elements);
    return Collections.unmodifiableMap(identities.ids);
  }

  /** The ids in a policy or adoption itself, keyed by target. */
  public static Map<Target, String> of(Definition definition) {
    if (definition instanceof PolicyDefinition policy) {
      return of(policy.getElements());
    }
    return definition instanceof Adoption adoption ? of(adoption.getElements()) : Map.of();
  }

  private void elements(List<? extends EObject> elements) {
    for (EObject element : elements) {
      switch (element.eClass().getClassifierID()) {
        case PolicyPackage.SECTION -> section((Section) element);
        case PolicyPackage.CLAUSE -> clause((Clause) element, named((Clause) element, "clause"));
        case PolicyPackage.NORM -> norm((Norm) element);
        default -> {}
      }
    }
  }

  private void section(Section section) {
    ids.put(section, named(section, "section"));
    elements(section.getElements());
  }

  private void norm(Norm norm) {
    String id = named(norm, norm.getKind().getLiteral());
    ids.put(norm, id);
    items(norm, id, 0);
  }

  private void clause(Clause clause, String id) {
    ids.put(clause, id);
    Map<NormKind, Integer> count = new EnumMap<>(NormKind.class);
    int position = 0;
    for (Norm norm : clause.getNorms()) {
      int nth = count.merge(norm.getKind(), 1, Integer::sum);
      String kind = norm.getKind().getLiteral() + (nth == 1 ? "" : "-" + nth);
      ids.put(norm, id + "." + named(norm, kind));
      position = items(norm, id, position);
    }
  }

  private int items(Norm leadIn, String clauseId, int position) {
    for (Target item : leadIn.getItems()) {
      position++;
      String id = clauseId + "." + named(item, Integer.toString(position));
      if (item instanceof Norm norm) {
        ids.put(norm, id);
        items(norm, id, 0);
      } else if (item instanceof Clause clause) {
        clause(clause, id);
      }
    }
    return position;
  }

  private static String named(Target target, String otherwise) {
    return target.getName() == null ? otherwise : target.getName();
  }
}
