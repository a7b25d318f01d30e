package org.clausewright.eclipse.tests.assist;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Popup;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class HoverTest {

  private static final String POLICY =
      """
      trust t "T" { people staff "All members of staff" }
      policy p "P" of t {
          section use "Use" {
              obligation rule of staff "Staff must report misuse ,and keep notes."
          }
      }
      """;

  @Test
  @Tag("smoke")
  void whoIsMeantByANameIsExplained(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorBefore("staff \"Staff must");
    editor.press(SWT.NONE, SWT.F2);
    Popup.says("All members of staff");
    workbench.screenshot("hover");
  }

  @Test
  void aProblemIsShownWithItsRemediesAndTheRuleWithItsReason(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    String message = workbench.problem(editor.file(), "stray-text").getAttribute("message", "");
    editor.cursorBefore(",and");
    editor.press(SWT.NONE, SWT.F2);
    Popup.says(message);
    Popup.says("Write");
    workbench.screenshot("hover-problem");
  }
}
