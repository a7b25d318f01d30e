package org.clausewright.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausewright.eclipse.tests.workbench.DarkLast;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InWorkbench
@Tag(DarkLast.DARK)
class DarkThemeTest {

  private static final String WEAVER = "weaver/social-media.policy";

  @ParameterizedTest
  @ValueSource(strings = {"section", "scope", "2024-10", "This policy", "\"\"\""})
  void coloursAreBright(String passage, Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(WEAVER));
    workbench.darkTheme();
    RGB colour = editor.style(passage).foreground.getRGB();
    assertTrue(colour.red + colour.green + colour.blue > 3 * 128, colour.toString());
  }

  @Test
  void theWholeWindowIsDark(Workbench workbench) throws Exception {
    workbench.open(workbench.policies().getFile(WEAVER));
    workbench.darkTheme();
    workbench.screenshot("editor-dark");
  }
}
