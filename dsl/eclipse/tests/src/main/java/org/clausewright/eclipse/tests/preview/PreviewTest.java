package org.clausewright.eclipse.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.ITextSelection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class PreviewTest {

  private static final String WEAVER = "weaver/social-media.policy";
  private static final String REACH2 = "reach2/social-media.policy";

  @Test
  @Tag("smoke")
  void marksTheClauseAtTheCursor(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    ShownPreview preview = ShownPreview.open(workbench);
    preview.until("Social Media Policy October 2024");
    editor.cursorAfter("clause at-all-times");
    preview.untilMarked("5.4");
    editor.cursorAfter("section monitoring");
    preview.untilMarked("Monitoring");
    assertTrue(preview.isMarkInSight(), "the mark is scrolled to");
    workbench.screenshot("preview");
  }

  @Test
  void changesWhileOneTypesAndKeepsItsPlace(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    ShownPreview preview = ShownPreview.open(workbench);
    editor.cursorAfter("Failure to comply");
    preview.untilMarked("Failure to comply");
    preview.ask("window.scrollBy(0, 40)");
    Object place = preview.ask("return window.scrollY");
    editor.type(" with the whole of this");
    preview.untilMarked("Failure to comply with the whole of this");
    assertEquals(place, preview.ask("return window.scrollY"));
    editor.undo();
  }

  @Test
  void aClickSelectsTheNormInTheEditor(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    ShownPreview preview = ShownPreview.open(workbench);
    preview.until("Social Media Policy October 2024");
    preview.click("p:has(> a[id='at-all-times'])");
    Ui.until("the selection", () -> selection(editor).equals("comply"));
    preview.untilMarked("5.4");
  }

  @Test
  void anErrorIsToldAboveThePageAsItWas(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    ShownPreview preview = ShownPreview.open(workbench);
    preview.until("Social Media Policy October 2024");
    editor.cursorAfter("section monitoring ");
    editor.type("of ");
    preview.untilNote("Until that is mended, the page stays as it was.");
    preview.until("Social Media Policy October 2024");
    workbench.screenshot("preview-error");
    editor.undo();
    preview.untilNoNote("Until that is mended");
  }

  @Test
  void followsTheEditorInFrontUnlessItIsToStay(Workbench workbench) throws Exception {
    IProject policies = workbench.policies();
    workbench.open(policies.getFile(WEAVER));
    ShownPreview preview = ShownPreview.open(workbench);
    preview.until("Social Media Policy October 2024");
    workbench.open(policies.getFile(REACH2));
    preview.until("REAch2");
    preview.press("Stay with This Policy");
    Editor weaver = workbench.open(policies.getFile(WEAVER));
    weaver.cursorAfter("clause at-all-times");
    preview.until("REAch2");
    preview.press("Stay with This Policy");
    preview.untilMarked("5.4");
  }

  @Test
  void thePageCanBeOpenedElsewhere(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    ShownPreview preview = ShownPreview.open(workbench);
    editor.cursorAfter("clause at-all-times");
    preview.untilMarked("5.4");
    preview.press("Open in Browser");
    Path file =
        Platform.getStateLocation(Platform.getBundle("org.clausewright.eclipse"))
            .append("preview.html")
            .toPath();
    Ui.until("the file", () -> Files.exists(file) && Files.readString(file).endsWith("</html>\n"));
    assertTrue(Files.readString(file).contains("Social Media Policy October 2024"));
  }

  @Test
  void saysWhatItIsForWhenNothingIsOpen(Workbench workbench) throws Exception {
    workbench.policies();
    workbench.view(ShownPreview.ID);
    new ShownPreview(workbench).untilNote("Open a policy in an editor");
  }

  private static String selection(Editor editor) {
    return ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText();
  }
}
