package org.clausewright.eclipse.tests.navigation;

import java.util.Arrays;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class OpenClauseTest {

  @Test
  @Tag("smoke")
  void aClauseOfAnotherPolicyIsFoundByItsTitle(Workbench workbench) throws Exception {
    IProject policies = workbench.policies();
    Editor editor = workbench.open(policies.getFile("vocabulary/roles.policy"));
    workbench.problem(policies, "numbering-gap");
    Shell dialog = workbench.dialog("org.clausewright.eclipse.openClause", "Open Clause");
    Ui.run(
        () ->
            Widgets.first(Text.class, dialog, field -> true)
                .orElseThrow()
                .setText("scope and purpose"));
    Ui.until("the section", () -> isListed(dialog, "Scope and Purpose"));
    workbench.screenshot("open-clause");
    Ui.until("the button", () -> button(dialog).isEnabled());
    Ui.begin(() -> button(dialog).notifyListeners(SWT.Selection, new Event()));
    Ui.until(
        "the other policy",
        () ->
            !workbench
                .page()
                .getActiveEditor()
                .getEditorInput()
                .getAdapter(IFile.class)
                .equals(editor.file()));
  }

  private static boolean isListed(Shell dialog, String title) {
    return Widgets.all(Table.class, dialog).stream()
        .flatMap(table -> Arrays.stream(table.getItems()))
        .anyMatch(item -> item.getText().contains(title));
  }

  private static Button button(Shell dialog) {
    return Widgets.first(Button.class, dialog, each -> Widgets.text(each).matches("OK|Open"))
        .orElseThrow();
  }
}
