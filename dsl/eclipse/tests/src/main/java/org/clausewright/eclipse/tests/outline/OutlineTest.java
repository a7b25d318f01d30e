package org.clausewright.eclipse.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class OutlineTest {

  private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
  private static final String POLICY =
      """
      trust t "Trust"
      policy p "Policy" of t {
          numbering "1" "1.1"
          section scope "Scope" {
              statement one "First."
              statement two "Second."
          }
          section rules "Being kind" {
              statement kind "Be kind."
          }
      }
      """;

  @Test
  @Tag("smoke")
  void sectionsAndClausesHaveTheirNumbersAndIds(Workbench workbench) throws Exception {
    workbench.view(OUTLINE);
    workbench.open(workbench.policies().getFile("weaver/social-media.policy"));
    TreeItem scope = item(workbench, "1.  Scope and Purpose  scope");
    assertTrue(Ui.get(() -> scope.getImage() != null));
    workbench.screenshot("outline");
  }

  @Test
  void itFollowsTheCursor(Workbench workbench) throws Exception {
    workbench.view(OUTLINE);
    Editor editor = workbench.policy(POLICY);
    item(workbench, "1  Scope  scope");
    editor.cursorAfter("Be ki");
    Ui.until("the clause with the cursor", () -> selected(workbench).equals("2.1  Be kind.  kind"));
  }

  @Test
  void theCursorFollowsIt(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    workbench.view(OUTLINE);
    TreeItem rules = item(workbench, "2  Being kind  rules");
    choose(rules);
    assertEquals("    section rules \"Being kind\" {", editor.line());
  }

  @Test
  void whatIsExpandedStaysSoWhileOneTypes(Workbench workbench) throws Exception {
    workbench.view(OUTLINE);
    Editor editor = workbench.policy(POLICY);
    TreeItem scope = item(workbench, "1  Scope  scope");
    Ui.run(() -> scope.setExpanded(true));
    Ui.run(() -> item(workbench, "2  Being kind  rules").setExpanded(false));
    editor.cursorAfter("\"Scope");
    editor.type(" and more");
    TreeItem changed = item(workbench, "1  Scope and more  scope");
    assertEquals(
        List.of(true, false),
        Ui.get(
            () ->
                List.of(
                    changed.getExpanded(), item(workbench, "2  Being kind  rules").getExpanded())));
  }

  @Test
  void itCanBeSorted(Workbench workbench) throws Exception {
    workbench.view(OUTLINE);
    workbench.policy(POLICY);
    item(workbench, "1  Scope  scope");
    press(workbench, "Sort by Title");
    try {
      Ui.until(
          "the titles in their order",
          () -> sections(workbench).equals(List.of("2  Being kind  rules", "1  Scope  scope")));
    } finally {
      press(workbench, "Sort by Title");
    }
  }

  @Test
  void clausesCanBeHidden(Workbench workbench) throws Exception {
    workbench.view(OUTLINE);
    workbench.policy(POLICY);
    TreeItem scope = item(workbench, "1  Scope  scope");
    press(workbench, "Hide Clauses");
    try {
      Ui.until("sections alone", () -> scope.getItemCount() == 0);
    } finally {
      press(workbench, "Hide Clauses");
    }
  }

  private static List<String> sections(Workbench workbench) {
    return Widgets.all(TreeItem.class, workbench.window().getShell()).stream()
        .map(Widgets::text)
        .filter(text -> text.matches("\\d  .*"))
        .toList();
  }

  private static TreeItem item(Workbench workbench, String text) {
    Ui.until("the item " + text, () -> find(workbench, text).isPresent());
    return Ui.get(() -> find(workbench, text).orElseThrow());
  }

  private static Optional<TreeItem> find(Workbench workbench, String text) {
    return Widgets.first(
        TreeItem.class, workbench.window().getShell(), item -> Widgets.text(item).equals(text));
  }

  private static String selected(Workbench workbench) {
    return Widgets.all(Tree.class, workbench.window().getShell()).stream()
        .flatMap(tree -> List.of(tree.getSelection()).stream())
        .map(Widgets::text)
        .findFirst()
        .orElse("");
  }

  private static void choose(TreeItem item) {
    Ui.run(
        () -> {
          item.getParent().setFocus();
          item.getParent().setSelection(item);
          Event event = new Event();
          event.item = item;
          item.getParent().notifyListeners(SWT.Selection, event);
        });
  }

  private static void press(Workbench workbench, String tip) {
    Ui.run(
        () -> {
          ToolItem button =
              Widgets.first(
                      ToolItem.class,
                      workbench.window().getShell(),
                      each -> tip.equals(each.getToolTipText()))
                  .orElseThrow(() -> new AssertionError("No button " + tip));
          button.setSelection(!button.getSelection());
          button.notifyListeners(SWT.Selection, new Event());
        });
  }
}
