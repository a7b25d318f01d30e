package org.clausewright.language.linking;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.Line;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Row;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Table;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.language.policy.Title;

/** What stands in a policy at any depth, kind by kind, each in the order of the text. */
public record PolicyContents(
    List<Norm> norms, List<Clause> clauses, List<Annotation> annotations, List<Field> fields) {

  /** Collects what is among these elements and below. */
  public static PolicyContents of(List<Element> elements) {
    PolicyContents contents =
        new PolicyContents(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    contents.elements(elements);
    return contents;
  }

  /** The terms that are defined. */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (annotation.eClass() == PolicyPackage.eINSTANCE.getTerm()) {
        terms.add((Term) annotation);
      }
    }
    return terms;
  }

  private void elements(List<Element> elements) {
    for (Element element : elements) {
      switch (element.eClass().getClassifierID()) {
        case PolicyPackage.SECTION -> elements(((Section) element).getElements());
        case PolicyPackage.CLAUSE, PolicyPackage.NORM -> target((Target) element);
        case PolicyPackage.TITLE -> fields.addAll(((Title) element).getRecords());
        case PolicyPackage.LINE -> fields.addAll(((Line) element).getRecords());
        case PolicyPackage.TABLE -> rows(((Table) element).getRows());
        default -> {
          if (element instanceof Field field) {
            fields.add(field);
          }
        }
      }
    }
  }

  private void rows(List<Row> rows) {
    for (Row row : rows) {
      fields.addAll(row.getRecords());
    }
  }

  private void target(Target target) {
    if (target instanceof Norm norm) {
      norms.add(norm);
      annotations.addAll(norm.getAnnotations());
      targets(norm.getItems());
    } else if (target instanceof Clause clause) {
      clauses.add(clause);
      annotations.addAll(clause.getAnnotations());
      targets(clause.getNorms());
    }
  }

  private void targets(List<? extends Target> targets) {
    for (Target target : targets) {
      target(target);
    }
  }
}
