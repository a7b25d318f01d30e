package org.clausewright.eclipse.tests.navigation;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class ReferencesTest {

  private static final String FIND = "org.eclipse.ui.genericeditor.findReferences";
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

  @Test
  @Tag("smoke")
  void referencesAreListedByFileAndLine(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile("vocabulary/roles.policy"));
    editor.cursorAfter("people sta");
    workbench.run(FIND);
    Ui.until(
        "lines",
        () ->
            Widgets.first(TreeItem.class, workbench.window().getShell(), ReferencesTest::isLine)
                .isPresent());
    workbench.screenshot("references");
  }

  @Test
  void aLineLeadsToItsPlace(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("section sco");
    workbench.run(FIND);
    String line = "6: statement two \"See [[scope]].\"";
    Ui.until(
        "the line",
        () ->
            Widgets.first(
                    TreeItem.class,
                    workbench.window().getShell(),
                    item -> Widgets.text(item).equals(line))
                .isPresent());
    Ui.run(
        () -> {
          TreeItem item =
              Widgets.first(
                      TreeItem.class,
                      workbench.window().getShell(),
                      each -> Widgets.text(each).equals(line))
                  .orElseThrow();
          item.getParent().setSelection(item);
          Event event = new Event();
          event.item = item;
          item.getParent().notifyListeners(SWT.DefaultSelection, event);
        });
    Ui.until("the place", () -> editor.line().equals("    statement two \"See [[scope]].\""));
  }

  private static boolean isLine(TreeItem item) {
    return Widgets.text(item).matches("\\d+: .*");
  }
}
