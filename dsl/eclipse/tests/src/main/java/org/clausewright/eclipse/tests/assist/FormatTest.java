package org.clausewright.eclipse.tests.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class FormatTest {

  private static final String UNTIDY =
      "trust t \"T\"\n"
          + "policy p \"P\" of t {\n"
          + "  section s \"S\" {\n"
          + "statement a   \"Be kind.\"\n"
          + "        statement b \"Be fair.\"\n"
          + "  }\n}\n";
  private static final String TIDY_LINE = "        statement a \"Be kind.\"\n";

  @Test
  @Tag("smoke")
  void thePolicyIsLaidOutAndTheCursorStaysAtItsWord(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(UNTIDY);
    editor.cursorAfter("statement b");
    editor.press(SWT.MOD1 | SWT.MOD2, 'F');
    Ui.until("the layout", () -> editor.text().contains(TIDY_LINE));
    assertTrue(editor.text().contains("    section s \"S\" {\n"), editor.text());
    editor.type("etter");
    assertEquals("        statement better \"Be fair.\"", editor.line());
    workbench.screenshot("format");
  }

  @Test
  void layoutIsUndoneInOneStep(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(UNTIDY);
    editor.cursorAfter("statement b");
    editor.press(SWT.MOD1 | SWT.MOD2, 'F');
    Ui.until("the layout", () -> editor.text().contains(TIDY_LINE));
    editor.undo();
    assertEquals(UNTIDY, editor.text());
  }

  @Test
  void onlyTheSelectedLinesAreLaidOut(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(UNTIDY);
    editor.select("statement a   \"Be kind.\"");
    editor.press(SWT.MOD1 | SWT.MOD2, 'F');
    Ui.until("the layout", () -> editor.text().contains(TIDY_LINE));
    assertTrue(editor.text().contains("\n  section s \"S\" {\n"), editor.text());
    assertEquals("statement a \"Be kind.\"", editor.selected());
  }
}
