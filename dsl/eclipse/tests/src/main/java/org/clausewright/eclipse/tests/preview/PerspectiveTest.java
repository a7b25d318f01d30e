package org.clausewright.eclipse.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

@InWorkbench
class PerspectiveTest {

  private static final String ID = "org.clausewright.eclipse.perspective";

  private static final List<String> VIEWS =
      List.of(
          IPageLayout.ID_PROJECT_EXPLORER,
          IPageLayout.ID_OUTLINE,
          ShownPreview.ID,
          IPageLayout.ID_PROBLEM_VIEW,
          "org.eclipse.search.ui.views.SearchView");

  @Test
  void hasEverythingAroundThePolicy(Workbench workbench) throws Exception {
    IPerspectiveDescriptor before = Ui.get(() -> workbench.page().getPerspective());
    Ui.run(() -> PlatformUI.getWorkbench().showPerspective(ID, workbench.window()));
    try {
      assertEquals(
          List.of(),
          VIEWS.stream()
              .filter(view -> Ui.get(() -> workbench.page().findViewReference(view) == null))
              .toList());
      Editor editor = workbench.open(workbench.policies().getFile("reach2/social-media.policy"));
      ShownPreview preview = new ShownPreview(workbench);
      preview.until("REAch2");
      editor.cursorAfter("statement benefits");
      preview.untilMarked("1.2.");
      workbench.screenshot("perspective");
    } finally {
      Ui.run(
          () -> workbench.page().closePerspective(workbench.page().getPerspective(), false, false));
      Ui.run(() -> workbench.page().setPerspective(before));
    }
  }

  @Test
  void theCommandOpensThePreviewAndLeavesTheCursorWhereItIs(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile("weaver/social-media.policy"));
    workbench.run("org.clausewright.eclipse.showPreview");
    new ShownPreview(workbench).until("Social Media Policy October 2024");
    assertEquals(editor.part(), Ui.get(() -> workbench.page().getActivePart()));
  }
}
