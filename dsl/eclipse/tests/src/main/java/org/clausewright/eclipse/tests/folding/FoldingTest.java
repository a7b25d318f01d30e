package org.clausewright.eclipse.tests.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class FoldingTest {

  private static final String POLICY =
      """
      trust t "Trust"
      policy p "Policy" of t {
          section scope "Scope" {
              statement one "First."
              statement two \"""
                  A policy of several lines.
                  \"""
          }
          section rules "Rules" {
              statement kind "Be kind."
          }
      }
      """;

  @Test
  @Tag("smoke")
  void whatStandsInBracesCanBeFoldedAndNothingElse(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    Ui.until("three blocks", () -> folds(editor).equals(List.of(2, 3, 9)));
  }

  @Test
  void whatIsFoldedStaysSoWhileOneTypes(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    Ui.until("blocks", () -> folds(editor).size() == 3);
    Ui.run(() -> fold(editor, 9));
    assertEquals(12, Ui.get(() -> editor.widget().getLineCount()));
    workbench.screenshot("folding");
    editor.cursorAfter("several lines.");
    editor.type("\n\n");
    Ui.until("the moved block", () -> folds(editor).contains(11));
    assertEquals(14, Ui.get(() -> editor.widget().getLineCount()));
  }

  private static List<Integer> folds(Editor editor) throws Exception {
    List<Integer> lines = new ArrayList<>();
    ProjectionAnnotationModel model = viewer(editor).getProjectionAnnotationModel();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      lines.add(line(editor, model, all.next()));
    }
    return lines.stream().sorted().toList();
  }

  private static void fold(Editor editor, int line) throws Exception {
    ProjectionAnnotationModel model = viewer(editor).getProjectionAnnotationModel();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      if (line(editor, model, annotation) == line) {
        model.collapse(annotation);
      }
    }
  }

  private static int line(Editor editor, ProjectionAnnotationModel model, Annotation annotation)
      throws Exception {
    return viewer(editor).getDocument().getLineOfOffset(model.getPosition(annotation).getOffset())
        + 1;
  }

  private static ProjectionViewer viewer(Editor editor) {
    return (ProjectionViewer) editor.part().getAdapter(ITextViewer.class);
  }
}
