package org.clausewright.eclipse.tests.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewright.eclipse.tests.Settings;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;

/**
 * How long the user interface is held while somebody types fast in the longest policy: a report,
 * beside one of the same without views. What is measured is the platform's own work too.
 */
@InWorkbench
class TypingHoldsTest {

  private static final String LONGEST = "creating-tomorrow/social-media.policy";
  private static final String WORDS = "with the words of somebody who types ";
  private static final int CHARACTERS = 200;
  private static final int BETWEEN_KEYS_MILLISECONDS = 60;

  @Test
  void whileOneTypesInTheLongestPolicy(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile(LONGEST));
    Ui.run(() -> workbench.page().hideView(workbench.page().findView(ShownPreview.ID)));
    workbench.problem(editor.file().getProject(), "numbering-gap");
    type(editor);
    String without = type(editor);
    workbench.view(IPageLayout.ID_OUTLINE);
    ShownPreview preview = ShownPreview.open(workbench);
    preview.until("Creating Tomorrow");
    type(editor);
    String with = type(editor);
    preview.until(WORDS.strip());
    Path report = Settings.screenshots().resolveSibling("typing-holds.txt");
    Files.writeString(
        report, "editor alone: %s%nwith preview and outline: %s%n".formatted(without, with));
    assertTrue(Files.exists(report));
  }

  private static String type(Editor editor) throws Exception {
    editor.cursorAfter("The Trust ");
    Display display = Ui.get(() -> editor.widget().getDisplay());
    try (Holds holds = new Holds(display)) {
      for (int i = 0; i < CHARACTERS; i++) {
        editor.type(String.valueOf(WORDS.charAt(i % WORDS.length())));
        Thread.sleep(BETWEEN_KEYS_MILLISECONDS);
      }
      holds.close();
      return holds.summary();
    }
  }
}
