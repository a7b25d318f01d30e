package org.clausewright.eclipse.tests.minings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Printed numbers and counts of references between the lines of a policy. */
@InWorkbench
class NumbersTest {

  private static final String TOGGLE = "org.clausewright.eclipse.toggleNumbers";
  private static final String POLICY =
      """
      trust t "Trust" { people staff "Staff" school s "School" }
      policy p "Policy" of t {
          numbering "1" "1.1" "(a)"
          section scope "Scope" {
              statement one "First."
              statement two "See [[one]]."
              obligation three of staff "Staff must:" {
                  item "look;"
                  item "listen."
              }
          }
      }
      """;

  private static int above(Editor editor, String passage) {
    StyledText widget = editor.widget();
    return widget.getLineVerticalIndent(widget.getLineAtOffset(widget.getText().indexOf(passage)));
  }

  private static boolean isWidened(Editor editor, String passage) {
    int place = editor.widget().getText().indexOf(passage);
    return Arrays.stream(editor.widget().getStyleRanges(place - 1, passage.length() + 1))
        .anyMatch(range -> range.metrics != null && range.metrics.width > 12);
  }

  private static Editor open(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    Ui.until("a number before the section", () -> isWidened(editor, "section scope"));
    Ui.until("references above the statement", () -> above(editor, "statement one") > 0);
    return editor;
  }

  @Test
  @Tag("smoke")
  void numbersAndReferencesStandAboveAndWithinLines(Workbench workbench) throws Exception {
    Editor editor = open(workbench);
    Ui.until("a number before the item", () -> isWidened(editor, "item \"look"));
    Ui.until("a number behind the reference", () -> isWidened(editor, "]]."));
    assertEquals(0, Ui.get(() -> above(editor, "statement two")), "nothing refers to it");
    workbench.screenshot("numbers");
  }

  @Test
  void theyFollowTheText(Workbench workbench) throws Exception {
    Editor editor = open(workbench);
    editor.cursorAfter("\"First.\"\n");
    editor.type("        statement new \"New.\"\n");
    Ui.until("a number before the new statement", () -> isWidened(editor, "statement new"));
    editor.type("        statement newer \"See [[two]].\"\n");
    Ui.until("references above the next statement", () -> above(editor, "statement two") > 0);
  }

  @Test
  void theyFollowOtherPolicies(Workbench workbench) throws Exception {
    Editor editor = open(workbench);
    assertEquals(0, Ui.get(() -> above(editor, "statement two")), "nothing refers to it");
    workbench.write(
        editor.file().getProject().getFile("adoption.policy"),
        "adoption a \"A\" of p by s { statement local \"See [[two]].\" }\n");
    Ui.until("references above the statement", () -> above(editor, "statement two") > 0);
  }

  @Test
  void aClickOnReferencesListsThem(Workbench workbench) throws Exception {
    Editor editor = open(workbench);
    Ui.run(() -> clickAbove(editor, "statement one", "1 ref"));
    Ui.until(
        "the references",
        () ->
            Widgets.first(
                    TreeItem.class,
                    workbench.window().getShell(),
                    item -> Widgets.text(item).startsWith("6: statement two"))
                .isPresent());
    workbench.screenshot("numbers-references");
  }

  @Test
  void theyCanBeHidden(Workbench workbench) throws Exception {
    Editor editor = open(workbench);
    workbench.run(TOGGLE);
    try {
      Ui.until("no numbers", () -> above(editor, "statement one") == 0);
      Ui.until("no numbers in lines", () -> !isWidened(editor, "item \"look"));
    } finally {
      workbench.run(TOGGLE);
    }
    Ui.until("numbers again", () -> above(editor, "statement one") > 0);
  }

  @Test
  void aFoldedSectionHidesTheNumbersWithinIt(Workbench workbench) throws Exception {
    Editor editor = open(workbench);
    editor.cursorAfter("section sco");
    workbench.run("org.eclipse.ui.edit.text.folding.collapse_all");
    Ui.until("the folded policy", () -> !editor.widget().getText().contains("statement two"));
    workbench.screenshot("numbers-folded");
    workbench.run("org.eclipse.ui.edit.text.folding.expand_all");
    Ui.until("the unfolded policy", () -> editor.widget().getText().contains("statement two"));
    Ui.until("numbers again", () -> above(editor, "statement one") > 0);
    Ui.until("numbers in lines", () -> isWidened(editor, "item \"look"));
  }

  /** Clicks above a line where some words have been shown. */
  private static void clickAbove(Editor editor, String passage, String before) {
    StyledText widget = editor.widget();
    Point start = widget.getLocationAtOffset(widget.getText().indexOf(passage));
    GC gc = new GC(widget);
    gc.setFont(widget.getFont());
    Event event = new Event();
    event.button = 1;
    event.x = start.x + gc.stringExtent(before).x;
    event.y = start.y - above(editor, passage) / 2;
    gc.dispose();
    widget.notifyListeners(SWT.MouseMove, event);
    widget.notifyListeners(SWT.MouseUp, event);
  }
}
