package org.clausewright.language.linking;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.Line;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Row;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Table;
import org.clausewright.language.policy.Target;
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

  private void elements(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof Section section) {
        elements(section.getElements());
      } else if (element instanceof Target target) {
        target(target);
      } else if (element instanceof Field field) {
        fields.add(field);
      } else if (element instanceof Title title) {
        fields.addAll(title.getRecords());
      } else if (element instanceof Line line) {
        fields.addAll(line.getRecords());
      } else if (element instanceof Table table) {
        for (Row row : table.getRows()) {
          fields.addAll(row.getRecords());
        }
      }
    }
  }

  private void target(Target target) {
    if (target instanceof Clause clause) {
      clauses.add(clause);
      annotations.addAll(clause.getAnnotations());
      clause.getNorms().forEach(this::target);
    } else if (target instanceof Norm norm) {
      norms.add(norm);
      annotations.addAll(norm.getAnnotations());
      norm.getItems().forEach(this::target);
    }
  }
}
