package org.clausewright.language.parsing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.AbstractEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.impl.CrossReferenceImpl;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.impl.RootNode;
import org.jspecify.annotations.Nullable;

/**
 * A syntax tree that knows its cross-references, and finds out where lines end only when it is
 * asked.
 */
public final class SyntaxTree extends RootNode {

  private static final int[] NONE = {};

  private final List<INode> references;
  private volatile int @Nullable [] lineBreaks;

  private SyntaxTree(String text, List<INode> references) {
    basicSetCompleteContent(text);
    this.references = references;
  }

  /** The names that refer to something, in the order of the text; one that is missing is empty. */
  public List<INode> references() {
    return references;
  }

  @Override
  protected int[] computeLineBreaks(String text) {
    return NONE;
  }

  @Override
  protected int[] basicGetLineBreakOffsets() {
    if (lineBreaks == null) {
      lineBreaks = super.computeLineBreaks(getCompleteContent());
    }
    return lineBreaks;
  }

  /**
   * Builds one tree. Every call of a rule stays a node of its own instead of being folded into the
   * one around it: that takes time, and a node could not be noted while the tree grows.
   */
  static final class Builder extends NodeModelBuilder {

    private final List<INode> references = new ArrayList<>();

    @Override
    public ICompositeNode newRootNode(String text) {
      return new SyntaxTree(text, references);
    }

    @Override
    public ICompositeNode newCompositeNode(EObject grammar, int lookahead, ICompositeNode parent) {
      ICompositeNode node = super.newCompositeNode(grammar, lookahead, parent);
      if (grammar instanceof CrossReferenceImpl) {
        references.add(node);
      }
      return node;
    }

    /** An object is associated with a node once only. */
    @Override
    public void associateWithSemanticElement(ICompositeNode node, EObject object) {
      ((AbstractEList<Adapter>) object.eAdapters()).addUnique((Adapter) node);
    }

    @Override
    public INode setSyntaxError(INode node, SyntaxErrorMessage error) {
      INode marked = super.setSyntaxError(node, error);
      references.replaceAll(each -> each == node ? marked : each);
      return marked;
    }

    @Override
    public ICompositeNode compressAndReturnParent(ICompositeNode node) {
      ICompositeNode parent = node.getParent();
      return parent instanceof SyntaxTree ? super.compressAndReturnParent(node) : parent;
    }
  }
}
