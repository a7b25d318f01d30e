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
  private final Targets targets;

  Quoted(EObject definition, Targets targets) {
    this.root = NodeModelUtils.getNode(definition).getRootNode();
    this.targets = targets;
  }

  /** The fixes, as suggestions where they might change quoted words. */
  List<Fix> guarded(List<Fix> fixes) {
    List<Fix> guarded = new ArrayList<>(fixes.size());
    for (Fix fix : fixes) {
      guarded.add(
          fix.safe() && touchesQuotation(fix) ? new Fix(fix.title(), fix.edits(), false) : fix);
    }
    return guarded;
  }

  private boolean touchesQuotation(Fix fix) {
    for (Edit edit : fix.edits()) {
      if (isQuotedAround(edit.offset()) && isProse(edit.offset())) {
        return true;
      }
    }
    return false;
  }

  private boolean isProse(int offset) {
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
    EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    return EcoreUtil2.getContainerOfType(object, Prose.class) != null;
  }

  /** Whether a norm or clause that an offset is in has an annotation that quotes. */
  private boolean isQuotedAround(int offset) {
    for (EObject each = targets.at(offset); each != null; each = each.eContainer()) {
      if ((each instanceof Norm norm && isQuotedBy(norm.getAnnotations()))
          || (each instanceof Clause clause && isQuotedBy(clause.getAnnotations()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuotedBy(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      if (quotes(annotation)) {
        return true;
      }
    }
    return false;
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
