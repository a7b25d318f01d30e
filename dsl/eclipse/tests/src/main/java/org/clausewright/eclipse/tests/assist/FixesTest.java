package org.clausewright.eclipse.tests.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Popup;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class FixesTest {

  private static final String QUICK_FIX =
      "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";
  private static final String STRAY = "stray-text";
  private static final String POLICY =
      """
      trust t "T" { people staff "Staff" }
      policy p "P" of t {
          section use "Use" {
              obligation rule of staff "Staff must report misuse ,and keep notes."
          }
      }
      """;

  @Test
  @Tag("smoke")
  void aMistakeIsCorrectedFromTheKeyboard(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    workbench.problem(editor.file(), STRAY);
    editor.cursorAfter("misuse ");
    editor.press(SWT.MOD1, '1');
    Popup.proposals("Write");
    workbench.screenshot("quick-fix");
    Popup.choose("Write");
    Ui.until("the fix", () -> editor.text().contains("misuse, and"));
    workbench.noProblem(editor.file(), STRAY);
    editor.undo();
    assertEquals(POLICY, editor.text());
  }

  @Test
  void aFindingIsAcceptedWithTheReasonThatIsTyped(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    workbench.problem(editor.file(), STRAY);
    editor.cursorAfter("misuse ");
    editor.press(SWT.MOD1, '1');
    Popup.choose("Accept this finding");
    Ui.until("the place for the reason", () -> !editor.selected().isEmpty());
    editor.type("it is quoted so");
    assertTrue(
        editor.text().contains("accept stray-text because \"it is quoted so\""), editor.text());
    workbench.noProblem(editor.file(), STRAY);
    workbench.screenshot("accept");
  }

  @Test
  void problemsOfFilesThatAreNotOpenAreCorrectedAtOnce(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    IFile other = editor.file().getProject().getFile("other.policy");
    workbench.write(
        other, POLICY.substring(POLICY.indexOf("policy")).replace("policy p", "policy q"));
    IMarker here = workbench.problem(editor.file(), STRAY);
    workbench.problem(other, STRAY);
    workbench.selectProblem(here);
    Shell dialog = workbench.dialog(QUICK_FIX, "Quick Fix");
    Widgets.choose(dialog, "Write");
    press(dialog, "Select All");
    workbench.screenshot("quick-fix-several");
    press(dialog, "Finish");
    workbench.noProblem(other, STRAY);
    workbench.noProblem(editor.file(), STRAY);
    assertTrue(editor.text().contains("misuse, and"), editor.text());
    assertTrue(
        new String(other.getContents(true).readAllBytes(), StandardCharsets.UTF_8)
            .contains("misuse, and"));
  }

  private static void press(Shell dialog, String label) {
    Ui.until(
        label,
        () ->
            Widgets.all(Button.class, dialog).stream()
                .anyMatch(each -> Widgets.text(each).equals(label) && each.isEnabled()));
    Ui.run(
        () ->
            Widgets.first(Button.class, dialog, each -> Widgets.text(each).equals(label))
                .orElseThrow()
                .notifyListeners(SWT.Selection, null));
  }
}
