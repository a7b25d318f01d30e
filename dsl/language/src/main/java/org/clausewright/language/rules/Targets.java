package org.clausewright.language.rules;

import java.util.List;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** The sections, clauses, norms and items of a definition, by their places in the source. */
final class Targets {

  private final List<? extends EObject> elements;

  Targets(EObject definition) {
    this.elements = RuleCheck.elements(definition);
  }

  /** The innermost one at an offset, if there is one. */
  @Nullable Target at(int offset) {
    Target innermost = null;
    EObject found = among(elements, offset);
    while (found instanceof Target target) {
      innermost = target;
      found = among(inside(target), offset);
    }
    return innermost;
  }

  /** Searches elements, which are in the order of the source, for the last that begins before. */
  private static @Nullable EObject among(List<? extends EObject> elements, int offset) {
    int from = 0;
    int to = elements.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (NodeModelUtils.getNode(elements.get(middle)).getTotalOffset() <= offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    EObject last = from == 0 ? null : elements.get(from - 1);
    return last != null && offset < NodeModelUtils.getNode(last).getTotalEndOffset() ? last : null;
  }

  private static List<? extends EObject> inside(Target target) {
    if (target instanceof Norm norm) {
      return norm.getItems();
    }
    return target instanceof Clause clause ? clause.getNorms() : ((Section) target).getElements();
  }
}
