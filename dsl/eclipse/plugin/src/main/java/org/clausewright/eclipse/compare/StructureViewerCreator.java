package org.clausewright.eclipse.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the view of differences by section and clause. */
public final class StructureViewerCreator implements IViewerCreator {

  @Override
  public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
    return new ClauseDiffViewer(parent, configuration);
  }
}
