package org.clausewright.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
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
  void aQuotationMarkTurnsWhatFollowsIntoProse(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    var prose = editor.style("This policy").foreground;
    editor.cursorBefore("review by headteacher");
    editor.type("\"");
    assertEquals(prose, editor.style("review by headteacher").foreground);
  }

  @Test
  void emphasisLooksAsItMeans(Workbench workbench) throws Exception {
    Editor editor =
        workbench.policy("policy p \"P\" of o {\n    statement \"Be *kind* and **fair**.\"\n}\n");
    assertEquals(SWT.ITALIC, editor.style("*kind*").fontStyle);
    assertEquals(SWT.BOLD, editor.style("**fair**").fontStyle);
    assertEquals(SWT.NORMAL, editor.style("Be ").fontStyle);
  }

  @Test
  void referencesLookLikeLinks(Workbench workbench) throws Exception {
    Editor editor =
        workbench.policy(
            "policy p \"P\" of o {\n    statement \"See [[scope]] for {staff}.\"\n}\n");
    assertTrue(editor.style("scope").underline);
    assertTrue(editor.style("staff").underline);
    assertFalse(editor.style("See ").underline);
  }
}
