package org.clausewright.eclipse.compare;

import org.clausewright.eclipse.editor.PolicyPresentation;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the view of two texts side by side, in the colours of the editor. */
public final class TextViewerCreator implements IViewerCreator {

  @Override
  public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
    return new ColouredTexts(parent, configuration);
  }

  private static final class ColouredTexts extends TextMergeViewer {

    private ColouredTexts(Composite parent, CompareConfiguration configuration) {
      super(parent, configuration);
    }

    @Override
    public String getTitle() {
      return "Words of the Policy";
    }

    @Override
    protected void configureTextViewer(TextViewer viewer) {
      PolicyPresentation colours = new PolicyPresentation();
      colours.install(viewer);
      viewer.getTextWidget().addDisposeListener(event -> colours.uninstall());
    }
  }
}
