package org.clausewright.eclipse.tests.refactoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class RenameTest {

  private static final String RENAME = "org.clausewright.eclipse.rename";
  private static final String UNDO = "org.eclipse.ui.edit.undo";
  private static final String POLICY =
      """
      trust t "Trust"
      policy p "Policy" of t {
          section scope "Scope" {
              statement one "First."
          }
          statement two "See [[scope]]."
      }
      """;
  private static final String RENAMED = POLICY.replace("scope", "reach");

  @Test
  void aSectionIsRenamedWithItsReferencesAndBackInOneStep(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("[[sco");
    Shell dialog = open(workbench, "scope", "reach");
    press(dialog, "OK");
    Ui.until("the new id", () -> editor.text().equals(RENAMED));
    somethingToUndo(workbench);
    workbench.run(UNDO);
    Ui.until("the old id", () -> editor.text().equals(POLICY));
  }

  @Test
  @Tag("smoke")
  void filesThatAreNotOpenChangeToo(Workbench workbench) throws Exception {
    IProject policies = workbench.policies();
    IFile roles = policies.getFile("vocabulary/roles.policy");
    Editor editor = workbench.open(policies.getFile("weaver/social-media.policy"));
    editor.cursorAfter("obligation adhere of sta");
    Shell dialog = open(workbench, "staff", "workforce");
    press(dialog, "Preview >");
    Ui.until(
        "the files that change",
        () -> Widgets.first(TreeItem.class, dialog, RenameTest::isRoles).isPresent());
    workbench.screenshot("rename");
    press(dialog, "OK");
    Ui.until("the reference", () -> editor.text().contains("obligation adhere of workforce"));
    Ui.until("the declaration", () -> read(roles).contains("people workforce \"Staff\""));
    somethingToUndo(workbench);
    press(workbench.dialog(UNDO, "Undo"), "OK");
    Ui.until("the old id", () -> editor.text().contains("obligation adhere of staff"));
    Ui.until("the old id there too", () -> read(roles).contains("people staff \"Staff\""));
  }

  @Test
  void anIdThatIsTakenIsRefused(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("[[sco");
    Shell dialog = open(workbench, "scope", "two");
    press(dialog, "OK");
    Ui.until("the reason", () -> refusal(dialog).isPresent());
    workbench.screenshot("rename-refused");
    press(Ui.get(() -> refusal(dialog).orElseThrow().getParent().getShell()), "Cancel");
    Ui.until("no dialog", () -> Widgets.shell("Rename scope").isEmpty());
    assertEquals(POLICY, editor.text());
  }

  private static void somethingToUndo(Workbench workbench) {
    Command command = workbench.window().getService(ICommandService.class).getCommand(UNDO);
    Ui.until("something to undo", command::isEnabled);
  }

  private static Optional<TableItem> refusal(Shell dialog) {
    return Arrays.stream(dialog.getDisplay().getShells())
        .flatMap(shell -> Widgets.all(TableItem.class, shell).stream())
        .filter(item -> item.getText().matches(".*two.* is the id of .*"))
        .findFirst();
  }

  private static Shell open(Workbench workbench, String old, String id) {
    Shell dialog = workbench.dialog(RENAME, "Rename " + old);
    Ui.run(() -> Widgets.first(Text.class, dialog, field -> true).orElseThrow().setText(id));
    return dialog;
  }

  private static void press(Shell dialog, String label) {
    Ui.until("the button " + label, () -> button(dialog, label).isEnabled());
    Ui.begin(() -> button(dialog, label).notifyListeners(SWT.Selection, new Event()));
  }

  private static Button button(Shell dialog, String label) {
    return Widgets.first(Button.class, dialog, each -> Widgets.text(each).equals(label))
        .orElseThrow(() -> new AssertionError("No button " + label));
  }

  private static boolean isRoles(TreeItem item) {
    return Widgets.text(item).contains("roles.policy");
  }

  private static String read(IFile file) throws Exception {
    try (InputStream stream = file.getContents(true)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
