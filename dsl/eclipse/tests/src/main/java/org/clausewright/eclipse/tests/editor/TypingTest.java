package org.clausewright.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class TypingTest {

  @Test
  @Tag("smoke")
  void aPolicyIsTypedWithoutMarksThatOnlyClose(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("");
    editor.type("policy p \"P\" of o {\nsection s \"S\" {\nstatement a \"\"\"\nBe kind.");
    assertEquals(
        """
        policy p "P" of o {
            section s "S" {
                statement a \"""
                    Be kind.
                    \"""
            }
        }""",
        editor.text());
  }

  @Test
  void theEnterKeyKeepsTheIndentation(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("policy p \"P\" of o {\n    statement \"A\"\n}\n");
    editor.cursorAfter("\"A\"");
    editor.type("\nstatement");
    assertEquals("policy p \"P\" of o {\n    statement \"A\"\n    statement\n}\n", editor.text());
  }

  @Test
  void aBlockThatIsClosedIsNotClosedTwice(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("policy p \"P\" of o {}");
    editor.cursorAfter("{");
    editor.type("\nreview by head");
    assertEquals("policy p \"P\" of o {\n    review by head\n}", editor.text());
  }

  @Test
  void aClosingBracketMovesOut(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("policy p \"P\" of o {\n    ");
    editor.cursorAfter("{\n    ");
    editor.type("}");
    assertEquals("policy p \"P\" of o {\n}", editor.text());
  }

  @Test
  void aReferenceInProseIsClosed(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("policy p \"P\" of o {\n    statement \"See .\"\n}\n");
    editor.cursorAfter("See ");
    editor.type("[[scope]]");
    assertEquals("policy p \"P\" of o {\n    statement \"See [[scope]].\"\n}\n", editor.text());
  }

  @Test
  void proseIsTypedAsItIs(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("policy p \"P\" of o {\n    statement \"\"\"\n        \n");
    editor.cursorAfter("\"\"\"\n        ");
    editor.type("[sic] {see below} it's \"fine");
    assertEquals("        [sic] {see below} it's \"fine", editor.line());
  }
}
