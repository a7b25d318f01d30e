package org.clausewright.language.editing;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where a thing is written: the same for all objects that were made of the same words of a file.
 *
 * @param offset of its first character; -1 if it is not written
 */
public record Identity(URI file, int offset) {

  public static Identity of(EObject thing) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
    return new Identity(thing.eResource().getURI(), node == null ? -1 : node.getOffset());
  }
}
