package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
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
    for (var each :
        EcoreUtil2.getAllContentsOfType(
            definition, org.clausewright.language.policy.Acceptance.class)) {
      found.add(
          new Acceptance(
              each.getCode(), each.getReason(), placeOf(each), placeOf(each.eContainer())));
    }
    found.sort((a, b) -> Integer.compare(a.scope.length(), b.scope.length()));
    return found;
  }

  boolean covers(Finding finding) {
    return code.equals(finding.code()) && scope.contains(finding.place());
  }

  private static Place placeOf(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return new Place(node.getOffset(), node.getLength());
  }
}
