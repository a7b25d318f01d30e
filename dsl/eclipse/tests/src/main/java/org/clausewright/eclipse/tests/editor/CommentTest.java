package org.clausewright.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

@InWorkbench
class CommentTest {

  private static final String POLICY =
      """
      policy p "P" of o {
          review by head
          statement a \"""
              Be kind.
              \"""
          owner head
      }
      """;

  @Test
  void aLineBecomesACommentAndBack(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("review");
    editor.press(SWT.MOD1, '/');
    assertEquals("    // review by head", editor.line());
    editor.press(SWT.MOD1, '/');
    assertEquals(POLICY, editor.text());
  }

  @Test
  void aTextBecomesACommentAsAWhole(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("statement");
    editor.press(SWT.MOD1, '/');
    assertEquals(
        """
        policy p "P" of o {
            review by head
            // statement a \"""
            //     Be kind.
            //     \"""
            owner head
        }
        """,
        editor.text());
    workbench.screenshot("comment");
  }

  @Test
  void oneStepTakesItBack(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("statement");
    editor.press(SWT.MOD1, '/');
    editor.undo();
    assertEquals(POLICY, editor.text());
  }
}
