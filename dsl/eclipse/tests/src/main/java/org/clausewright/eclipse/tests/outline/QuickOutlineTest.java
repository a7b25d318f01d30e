package org.clausewright.eclipse.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class QuickOutlineTest {

  private static final String TITLE = "Quick Outline";

  private static Shell open(Editor editor) {
    editor.press(SWT.MOD1, 'o');
    Ui.until("the outline", () -> Widgets.shell(TITLE).isPresent());
    return Ui.get(() -> Widgets.shell(TITLE).orElseThrow());
  }

  private static Text field(Shell shell) {
    return Widgets.first(Text.class, shell, each -> true).orElseThrow();
  }

  private static List<String> selected(Shell shell) {
    return Widgets.first(Tree.class, shell, each -> true).stream()
        .flatMap(tree -> List.of(tree.getSelection()).stream())
        .map(TreeItem::getText)
        .toList();
  }

  private static void choose(Shell shell) {
    Ui.run(() -> field(shell).notifyListeners(SWT.DefaultSelection, null));
    Ui.until("the end of the outline", () -> Widgets.shell(TITLE).isEmpty());
  }

  @Test
  @Tag("smoke")
  void somethingIsFoundByItsWords(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile("weaver/social-media.policy"));
    Shell shell = open(editor);
    Ui.run(() -> field(shell).setText("personal"));
    workbench.screenshot("quick-outline");
    Ui.run(() -> field(shell).setText("use personal-use"));
    Ui.until(
        "the section",
        () -> selected(shell).stream().anyMatch(it -> it.contains("Personal Use of Social Media")));
    choose(shell);
    Ui.until("the section in the text", () -> editor.line().contains("section personal-use "));
    assertEquals("personal-use", editor.selected());
  }

  @Test
  void itBeginsWhereTheCursorIs(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile("weaver/social-media.policy"));
    editor.cursorAfter("consequence refusal");
    Shell shell = open(editor);
    Ui.until(
        "what the cursor is in",
        () -> selected(shell).stream().anyMatch(it -> it.contains("removal")));
    Ui.run(shell::close);
  }
}
