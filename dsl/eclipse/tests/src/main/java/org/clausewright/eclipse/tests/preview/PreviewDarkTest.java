package org.clausewright.eclipse.tests.preview;

import org.clausewright.eclipse.tests.workbench.DarkLast;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
@Tag(DarkLast.DARK)
class PreviewDarkTest {

  private static final String DARK =
      "const [red] = getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g);"
          + "return Number(red) < 64";

  @Test
  void thePageTakesTheColoursOfTheWorkbench(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile("weaver/social-media.policy"));
    ShownPreview preview = ShownPreview.open(workbench);
    editor.cursorAfter("clause at-all-times");
    preview.untilMarked("5.4");
    workbench.darkTheme();
    preview.untilTrue("the dark page", DARK);
    workbench.screenshot("preview-dark");
  }
}
