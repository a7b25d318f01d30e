package org.clausewright.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Theme;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class ColouringTest {

  private static final String WEAVER = "weaver/social-media.policy";

  @Test
  @Tag("smoke")
  void wordsOfTheLanguageAndProseDiffer(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    workbench.screenshot("editor-light");
    assertEquals(editor.style("section").foreground, editor.style("statement").foreground);
    assertNotEquals(editor.style("section").foreground, editor.style("This policy").foreground);
  }

  @Test
  void coloursSuitTheDarkTheme(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    var light = editor.style("section").foreground;
    workbench.theme(Theme.DARK);
    try {
      workbench.screenshot("editor-dark");
      assertNotEquals(light, editor.style("section").foreground);
    } finally {
      workbench.theme(Theme.LIGHT);
    }
  }

  @Test
  void aQuotationMarkTurnsWhatFollowsIntoProse(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    var prose = editor.style("This policy").foreground;
    editor.cursorBefore("review by headteacher");
    editor.type("\"");
    assertEquals(prose, editor.style("review by headteacher").foreground);
  }
}
