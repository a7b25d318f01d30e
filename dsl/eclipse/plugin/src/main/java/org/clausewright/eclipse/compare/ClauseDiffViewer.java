package org.clausewright.eclipse.compare;

import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.compare.structuremergeviewer.IDiffElement;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureDiffViewer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * Shows how two versions of a policy differ by section and clause: what was added, removed, moved,
 * changed or numbered anew.
 */
final class ClauseDiffViewer extends StructureDiffViewer {

  ClauseDiffViewer(Composite parent, CompareConfiguration configuration) {
    super(parent, configuration);
    setStructureCreator(new ClauseStructure());
    setComparator(new DocumentOrder());
  }

  @Override
  protected void preDiffHook(
      @Nullable IStructureComparator ancestor,
      @Nullable IStructureComparator left,
      @Nullable IStructureComparator right,
      @Nullable IProgressMonitor monitor) {
    // nothing to prepare: the parts are found when they are asked for
  }

  /** Puts what moved, and in which order all stands, into the platform's tree of differences. */
  @Override
  protected void postDiffHook(
      Differencer differencer, IDiffContainer root, @Nullable IProgressMonitor monitor) {
    if (root instanceof DiffNode node
        && node.getAncestor() == null
        && node.getLeft() instanceof VersionRoot left
        && node.getRight() instanceof VersionRoot right) {
      for (IDiffElement each : List.of(root.getChildren())) {
        root.removeToRoot(each);
      }
      for (Difference each : Differences.of(left.piece(), right.piece())) {
        new ClauseDifference(root, each, left, right);
      }
    }
  }
}
