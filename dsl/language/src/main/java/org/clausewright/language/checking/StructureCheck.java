package org.clausewright.language.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.linking.PolicyContents;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.NormKind;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.fact.PartialDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Ids that are missing or given twice, items without a list, dates that are none. */
final class StructureCheck {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private final Findings findings;

  StructureCheck(Findings findings) {
    this.findings = findings;
  }

  void check(List<Element> elements, PolicyContents contents) {
    ids(elements);
    terms(contents.terms());
    contents.clauses().forEach(this::clause);
    contents.norms().forEach(this::list);
    contents.norms().forEach(this::norm);
    contents.fields().forEach(this::dates);
  }

  private void ids(List<Element> elements) {
    Map<String, Target> taken = new HashMap<>();
    Identities.of(elements)
        .forEach(
            (target, id) -> {
              if (target.getName() != null && taken.putIfAbsent(id, target) != null) {
                findings.error(
                    target,
                    MODEL.getReferable_Name(),
                    "duplicate-id",
                    "The id “" + id + "” is given twice in this policy.",
                    "Ids tell clauses apart for ever; give this one another name.");
              } else {
                taken.putIfAbsent(id, target);
              }
            });
  }

  private void terms(List<Term> terms) {
    Map<String, Term> taken = new HashMap<>();
    for (Term term : terms) {
      if (taken.putIfAbsent(term.getName(), term) != null) {
        findings.error(
            term,
            MODEL.getTerm_Name(),
            "duplicate-term",
            "The term “" + term.getName() + "” is defined twice in this policy.",
            "Keep one definition, or name the second term differently.");
      }
    }
  }

  private void dates(Field field) {
    for (EAttribute attribute : field.eClass().getEAllAttributes()) {
      if (attribute.getName().equals("date") || attribute.getName().equals("next")) {
        date(field, attribute);
      }
    }
  }

  private void clause(Clause clause) {
    if (clause.getNorms().isEmpty()) {
      findings.error(
          clause,
          MODEL.getReferable_Name(),
          "empty-clause",
          "This clause has no norm.",
          "Write what it says between { and }, for example: obligation of staff \"…\" — or take it away.");
    }
  }

  private void list(Norm norm) {
    if (norm.isList() && norm.getItems().isEmpty()) {
      findings.error(
          norm,
          MODEL.getNorm_List(),
          "empty-list",
          "This list has no items.",
          "Write them between { and }, for example: item \"…\" — or take the braces away.");
    }
  }

  private void norm(Norm norm) {
    boolean inList = norm.eContainer() instanceof Norm || norm.eContainer() instanceof Clause;
    if (inList) {
      return;
    }
    if (norm.getKind() == NormKind.ITEM) {
      findings.error(
          norm,
          MODEL.getNorm_Kind(),
          "item-without-list",
          "An item stands here without a list.",
          "Items stand between { and } after the words that lead in to them; a clause by itself begins with its kind, for example obligation.");
    } else if (norm.getName() == null) {
      findings.error(
          norm,
          MODEL.getNorm_Kind(),
          "missing-id",
          "This clause has no id.",
          "Write a short name after “"
              + norm.getKind().getLiteral()
              + "”, for example “"
              + norm.getKind().getLiteral()
              + " private-settings”.");
    }
  }

  private void date(EObject object, EAttribute attribute) {
    if (object.eGet(attribute) instanceof String text && PartialDate.parse(text).isEmpty()) {
      findings.error(
          object,
          attribute,
          "invalid-date",
          "“" + text + "” is not a date.",
          "Write the year first, as exactly as it is known: 2024, 2024-10 or 2024-10-05.");
    }
  }
}
