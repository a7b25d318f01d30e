package org.clausewright.language.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Qualification;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.Target;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** References that lead back to where they start and so never say anything. */
final class CycleCheck {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private final Findings findings;

  CycleCheck(Findings findings) {
    this.findings = findings;
  }

  void check(EObject object) {
    switch (object.eClass().getClassifierID()) {
      case PolicyPackage.ORGANISATION ->
          check(
              object,
              MODEL.getOrganisation_Parent(),
              CycleCheck::parents,
              "“" + ((Organisation) object).getName() + "” is part of itself.");
      case PolicyPackage.ROLE ->
          check(
              object,
              MODEL.getRole_Members(),
              CycleCheck::members,
              "The role “" + ((Role) object).getName() + "” includes itself.");
      case PolicyPackage.QUALIFICATION -> check((Qualification) object);
      default -> {}
    }
  }

  private void check(Qualification qualification) {
    if (qualification.getTarget() != null
        && reaches(qualification.eContainer(), CycleCheck::seen)) {
      findings.error(
          qualification,
          MODEL.getQualification_Target(),
          "cyclic-reference",
          "The clauses named after “see” lead back to this one, so none of them says what holds.",
          "Name the clause whose words hold the exception, condition or reason.");
    }
  }

  private void check(
      EObject object,
      EStructuralFeature feature,
      Function<EObject, List<? extends EObject>> next,
      String message) {
    if (reaches(object, next)) {
      findings.error(
          object,
          feature,
          "cyclic-reference",
          message,
          "Follow the names from here: one of them has to go.");
    }
  }

  private static boolean reaches(EObject start, Function<EObject, List<? extends EObject>> next) {
    Set<EObject> seen = new HashSet<>();
    List<EObject> open = new ArrayList<>(next.apply(start));
    while (!open.isEmpty()) {
      EObject each = open.remove(open.size() - 1);
      if (each == start) {
        return true;
      }
      if (seen.add(each)) {
        open.addAll(next.apply(each));
      }
    }
    return false;
  }

  private static List<? extends EObject> parents(EObject object) {
    Organisation parent = ((Organisation) object).getParent();
    return parent == null ? List.of() : List.of(parent);
  }

  private static List<? extends EObject> members(EObject object) {
    return ((Role) object).getMembers();
  }

  private static List<? extends EObject> seen(EObject object) {
    List<? extends EObject> annotations =
        object instanceof Norm norm
            ? norm.getAnnotations()
            : object instanceof Clause clause ? clause.getAnnotations() : List.of();
    return annotations.stream()
        .filter(Qualification.class::isInstance)
        .map(each -> ((Qualification) each).getTarget())
        .filter(Target.class::isInstance)
        .toList();
  }
}
