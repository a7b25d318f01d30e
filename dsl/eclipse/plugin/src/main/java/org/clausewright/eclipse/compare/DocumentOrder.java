package org.clausewright.eclipse.compare;

import java.util.stream.Stream;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Keeps our own differences as they are, and sorts others by their place in the text. */
final class DocumentOrder extends ViewerComparator {

  @Override
  public int compare(Viewer viewer, Object one, Object other) {
    return one instanceof ClauseDifference || other instanceof ClauseDifference
        ? 0
        : Integer.compare(place(one), place(other));
  }

  private static int place(Object element) {
    return element instanceof DiffNode node
        ? Stream.of(node.getLeft(), node.getRight(), node.getAncestor())
            .filter(ClauseNode.class::isInstance)
            .map(ClauseNode.class::cast)
            .mapToInt(each -> each.getRange().getOffset())
            .findFirst()
            .orElse(0)
        : 0;
  }
}
