package org.clausewright.eclipse.preview;

import java.util.stream.Stream;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What somebody who writes policies needs around them: files, outline, preview and problems. */
public final class PoliciesPerspective implements IPerspectiveFactory {

  /** The id of the perspective. */
  public static final String ID = PolicyPlugin.ID + ".perspective";

  private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.18f, editors);
    layout.addView(
        IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.45f, IPageLayout.ID_PROJECT_EXPLORER);
    layout.addView(PreviewView.ID, IPageLayout.RIGHT, 0.55f, editors);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.78f, editors);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    below.addView(SEARCH);
    shortcuts(layout);
  }

  private static void shortcuts(IPageLayout layout) {
    Stream.of("newProject", "newPolicy", "sampleProject")
        .map(wizard -> PolicyPlugin.ID + "." + wizard)
        .forEach(layout::addNewWizardShortcut);
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    Stream.of(
            IPageLayout.ID_PROJECT_EXPLORER,
            IPageLayout.ID_OUTLINE,
            PreviewView.ID,
            IPageLayout.ID_PROBLEM_VIEW,
            SEARCH)
        .forEach(layout::addShowViewShortcut);
    layout.addPerspectiveShortcut(ID);
  }
}
