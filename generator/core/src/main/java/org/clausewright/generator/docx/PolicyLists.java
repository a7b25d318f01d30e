package org.clausewright.generator.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.model.Policy;

/**
 * The lists of a policy's document.
 *
 * @param all what may have a label, in document order
 */
record PolicyLists(
    List<Labelled> all, Labelling labelling, Indents indents, List<ListLevel> levels) {

  PolicyLists {
    all = List.copyOf(all);
    levels = List.copyOf(levels);
  }

  static PolicyLists of(Policy policy) {
    List<Labelled> all = Labelled.of(policy);
    Labelling labelling = LabelPlanner.of(all);
    Indents indents = Indents.of(all);
    return new PolicyLists(all, labelling, indents, ListLevel.of(labelling, all, indents));
  }

  /** Level by the style that it is linked with. */
  Map<String, Integer> linked() {
    Map<String, Integer> linked = new HashMap<>();
    for (int level = 0; level < levels.size(); level++) {
      if (!levels.get(level).style().isEmpty()) {
        linked.put(levels.get(level).style(), level);
      }
    }
    return linked;
  }
}
