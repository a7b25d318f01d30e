package org.clausewright.eclipse.tests.occurrences;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class OccurrencesTest {

  private static final String TOGGLE = "org.eclipse.ui.genericeditor.togglehighlight";
  private static final String POLICY =
      """
      trust t "Trust"
      policy p "Policy" of t {
          section scope "The scope" {
              statement one "First."
          }
          statement two "See [[scope]]."
      }
      """;

  @Test
  @Tag("smoke")
  void theDeclarationAndItsReferencesAreMarkedAndEqualWordsAreNot(Workbench workbench)
      throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("section sco");
    Ui.until("two marks", () -> marked(editor).equals(List.of(3, 6)));
    workbench.screenshot("occurrences");
    editor.cursorAfter("\"Tru");
    Ui.until("no mark", () -> marked(editor).isEmpty());
  }

  @Test
  void theyCanBeTurnedOff(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("section sco");
    Ui.until("marks", () -> !marked(editor).isEmpty());
    workbench.run(TOGGLE);
    try {
      Ui.until("no mark", () -> marked(editor).isEmpty());
    } finally {
      workbench.run(TOGGLE);
    }
    Ui.until("marks again", () -> !marked(editor).isEmpty());
  }

  /** The lines of what is marked, counted from 1. */
  private static List<Integer> marked(Editor editor) throws Exception {
    ISourceViewer viewer = (ISourceViewer) editor.part().getAdapter(ITextViewer.class);
    IAnnotationModel model = viewer.getAnnotationModel();
    List<Integer> lines = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      if (annotation.getType().contains("ccurrence")
          || annotation.getType().contains("genericeditor.text")) {
        Position position = model.getPosition(annotation);
        lines.add(viewer.getDocument().getLineOfOffset(position.getOffset()) + 1);
      }
    }
    return lines.stream().sorted().toList();
  }
}
