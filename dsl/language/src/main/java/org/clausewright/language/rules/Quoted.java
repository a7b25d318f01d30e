package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Breach;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Limit;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.Qualification;
import org.clausewright.language.policy.Strength;
import org.clausewright.language.policy.Wording;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Words that an annotation quotes: {@code limit "30 minutes"}. They have to stay the same as the
 * norm's own, so a fix that changes only the norm's is not safe.
 */
final class Quoted {

  private final ICompositeNode root;

  Quoted(EObject definition) {
    this.root = NodeModelUtils.getNode(definition).getRootNode();
  }

  /** The fix, as a suggestion if it might change quoted words. */
  Fix guarded(Fix fix) {
    return fix.safe() && fix.edits().stream().anyMatch(this::touchesQuotation)
        ? new Fix(fix.title(), fix.edits(), false)
        : fix;
  }

  private boolean touchesQuotation(Edit edit) {
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, edit.offset());
    EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    if (EcoreUtil2.getContainerOfType(object, Prose.class) == null) {
      return false;
    }
    List<Annotation> annotations = new ArrayList<>();
    for (EObject each = object; each != null; each = each.eContainer()) {
      if (each instanceof Norm norm) {
        annotations.addAll(norm.getAnnotations());
      } else if (each instanceof Clause clause) {
        annotations.addAll(clause.getAnnotations());
      }
    }
    return annotations.stream().anyMatch(Quoted::quotes);
  }

  /** Whether an annotation repeats words of the text. */
  private static boolean quotes(Annotation annotation) {
    return annotation instanceof Limit
        || annotation instanceof Strength
        || annotation instanceof Wording
        || (annotation instanceof Qualification qualification && qualification.getWords() != null)
        || (annotation instanceof Breach breach && breach.getMeasure() != null);
  }
}
