package org.clausewright.language.linking;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Finds the names that refer to something in the syntax tree of a source. */
final class Links {

  private final LinkingHelper words;
  private final List<Link> found = new ArrayList<>();

  private Links(LinkingHelper words) {
    this.words = words;
  }

  /** The links below a node, in the order of the text. */
  static List<Link> of(ICompositeNode root, EObject object, LinkingHelper words) {
    Links links = new Links(words);
    links.collect(root, object);
    return links.found;
  }

  private void collect(ICompositeNode parent, EObject object) {
    for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getGrammarElement() instanceof CrossReference reference) {
        if (isWritten(node)) {
          found.add(link(object, reference, node));
        }
      } else if (node instanceof ICompositeNode composite) {
        collect(
            composite,
            composite.hasDirectSemanticElement() ? composite.getSemanticElement() : object);
      }
    }
  }

  private Link link(EObject object, CrossReference grammar, INode node) {
    EReference reference = GrammarUtil.getReference(grammar, object.eClass());
    String name = words.getCrossRefNodeAsString(node, true);
    return new Link(object, reference, node, name == null ? "" : name);
  }

  /** Whether there are any characters; of a name that is missing there may be an empty node. */
  private static boolean isWritten(INode node) {
    return node instanceof ILeafNode || node.getLeafNodes().iterator().hasNext();
  }
}
