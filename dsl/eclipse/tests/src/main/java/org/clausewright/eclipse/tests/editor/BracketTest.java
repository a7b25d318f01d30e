package org.clausewright.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.junit.jupiter.api.Test;

@InWorkbench
class BracketTest {

  private static final String GO = "org.eclipse.ui.genericeditor.gotoMatchingBracket";
  private static final String POLICY =
      "policy p \"P\" of o {\n    statement \"A } brace, [[scope]] and more.\"\n} // end\n";

  @Test
  void aBlockEndsBehindBracketsInItsProse(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("of o {");
    workbench.screenshot("brackets");
    workbench.run(GO);
    assertEquals("} // end", editor.line());
  }

  @Test
  void aTextEndsAtItsMark(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("statement \"");
    workbench.run(GO);
    editor.type("!");
    assertEquals("    statement \"A } brace, [[scope]] and more.!\"", editor.line());
  }
}
