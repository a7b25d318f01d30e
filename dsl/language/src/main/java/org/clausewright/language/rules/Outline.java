package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.norm.Norm;

/**
 * What a policy's body holds, in document order.
 *
 * @param clauses those outside lists
 * @param norms a lead-in before its items
 */
record Outline(
    List<Section> sections, List<Table> tables, List<Clause> clauses, List<Policy.Placed> norms) {

  /**
   * @param wanted which of them are listed
   */
  static Outline of(List<Block> body, Predicate<Object> wanted) {
    Outline outline =
        new Outline(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    outline.blocks(body, wanted);
    return outline;
  }

  private void blocks(List<Block> body, Predicate<Object> wanted) {
    for (Block block : body) {
      boolean listed = wanted.test(block);
      if (block instanceof Section section) {
        if (listed) {
          sections.add(section);
        }
        blocks(section.body(), wanted);
      } else if (block instanceof Table table && listed) {
        tables.add(table);
      } else if (block instanceof Clause clause) {
        if (listed) {
          clauses.add(clause);
        }
        norms(clause, wanted);
      }
    }
  }

  private void norms(Clause clause, Predicate<Object> wanted) {
    for (Norm norm : clause.norms()) {
      if (wanted.test(norm)) {
        norms.add(new Policy.Placed(clause, norm));
      }
      for (Clause item : norm.items()) {
        norms(item, wanted);
      }
    }
  }
}
