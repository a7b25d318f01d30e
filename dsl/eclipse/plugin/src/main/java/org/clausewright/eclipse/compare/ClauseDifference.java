package org.clausewright.eclipse.compare;

import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.jspecify.annotations.Nullable;

/** A difference in the tree of differences, with the parts that differ in it. */
final class ClauseDifference extends DiffNode {

  private final Difference difference;
  private final String path;

  /**
   * @param left the newer version
   * @param right the older version
   */
  ClauseDifference(
      IDiffContainer parent, Difference difference, VersionRoot left, VersionRoot right) {
    super(
        parent,
        kind(difference),
        null,
        difference.newer().flatMap(left::node).orElse(null),
        difference.older().flatMap(right::node).orElse(null));
    this.difference = difference;
    this.path =
        (parent instanceof ClauseDifference above ? above.path : "")
            + "/"
            + (getId() instanceof ClauseNode node ? node.getId() : "");
    difference.parts().forEach(each -> new ClauseDifference(this, each, left, right));
  }

  /** The platform takes the right side for the one that comes later. */
  private static int kind(Difference difference) {
    if (difference.older().isEmpty()) {
      return Differencer.DELETION;
    }
    return difference.newer().isEmpty() ? Differencer.ADDITION : Differencer.CHANGE;
  }

  @Override
  public String getName() {
    return difference.label();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClauseDifference that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
