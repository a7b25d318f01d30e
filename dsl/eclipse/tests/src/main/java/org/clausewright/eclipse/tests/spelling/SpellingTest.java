package org.clausewright.eclipse.tests.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Popup;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Misspelt words of a policy are marked, and corrected from the keyboard. */
@InWorkbench
class SpellingTest {

  private static final String POLICY =
      """
      trust t "T" { people staff "Staff" }
      policy p "P" of t {
          // what they recieve
          section recieve "What they recieve" {
              obligation post of staff \"""
                  Staff must read what they recieve, see [[recieve]].
                  \"""
          }
      }
      """;

  /** Where something is marked. */
  private static List<Integer> marked(Editor editor) {
    ITextEditor part = editor.part();
    IAnnotationModel model = part.getDocumentProvider().getAnnotationModel(part.getEditorInput());
    List<Integer> places = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation each = all.next();
      if (each instanceof SpellingAnnotation) {
        places.add(model.getPosition(each).getOffset());
      }
    }
    return places.stream().sorted().toList();
  }

  private static List<Integer> places(String... passages) {
    return Stream.of(passages).map(POLICY::indexOf).toList();
  }

  @Test
  @Tag("smoke")
  void onlyTheWordsOfThePolicyAreChecked(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    Ui.until("the marks", () -> marked(editor).size() >= 2);
    assertEquals(places("recieve\" {", "recieve, see"), Ui.get(() -> marked(editor)));
    editor.cursorAfter("read what they rec");
    editor.press(SWT.MOD1, '1');
    Popup.proposals("Spell it");
    workbench.screenshot("spelling");
    Popup.choose("Spell it");
    Ui.until("the correction", () -> editor.text().contains("what they receive, see"));
    Ui.until("the end of the mark", () -> marked(editor).size() == 1);
  }

  @Test
  void whatIsTypedIsChecked(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY.replace("recieve", "get"));
    editor.cursorAfter("Staff must ");
    editor.type("recieve and ");
    Ui.until("the mark", () -> marked(editor).size() == 1);
  }
}
