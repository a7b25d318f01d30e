package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Findings that the source accepts.
 *
 * @param code of the rule
 * @param place where it is written
 * @param scope where the findings are: a norm, a clause, a section or all of the policy
 */
record Acceptance(String code, String reason, Place place, Place scope) {

  /** All acceptances of a policy; those with the narrowest scope first. */
  static List<Acceptance> of(EObject definition) {
    List<Acceptance> found = new ArrayList<>();
    elements(RuleCheck.elements(definition), found);
    found.sort((a, b) -> Integer.compare(a.scope.length(), b.scope.length()));
    return found;
  }

  /** Goes to where the language has them: beside sections and clauses, and among annotations. */
  private static void elements(List<? extends EObject> elements, List<Acceptance> found) {
    for (EObject element : elements) {
      if (element instanceof Clause clause) {
        annotations(clause.getAnnotations(), found);
        elements(clause.getNorms(), found);
      } else if (element instanceof Norm norm) {
        annotations(norm.getAnnotations(), found);
        elements(norm.getItems(), found);
      } else if (element instanceof Section section) {
        elements(section.getElements(), found);
      } else if (element instanceof org.clausewright.language.policy.Acceptance acceptance) {
        found.add(of(acceptance));
      }
    }
  }

  private static void annotations(List<Annotation> annotations, List<Acceptance> found) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof org.clausewright.language.policy.Acceptance acceptance) {
        found.add(of(acceptance));
      }
    }
  }

  private static Acceptance of(org.clausewright.language.policy.Acceptance written) {
    return new Acceptance(
        written.getCode(), written.getReason(), placeOf(written), placeOf(written.eContainer()));
  }

  boolean covers(Finding finding) {
    return code.equals(finding.code()) && scope.contains(finding.place());
  }

  private static Place placeOf(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return new Place(node.getOffset(), node.getLength());
  }
}
