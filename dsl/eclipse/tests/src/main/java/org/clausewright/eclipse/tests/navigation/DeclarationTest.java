package org.clausewright.eclipse.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class DeclarationTest {

  private static final String OPEN = "org.eclipse.ui.edit.text.open.hyperlink";
  private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
  private static final String POLICY =
      """
      trust t "Trust"
      policy p "Policy" of t {
          section scope "Scope" {
              statement one "First."
          }
          statement two "See [[scope]]."
      }
      """;

  @Test
  @Tag("smoke")
  void aReferenceInProseLeadsToItsSection(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("[[sco");
    workbench.run(OPEN);
    Ui.until("the section", () -> editor.line().equals("    section scope \"Scope\" {"));
    assertEquals("scope", selection(editor.part()));
  }

  @Test
  void anIdLeadsIntoAnotherFile(Workbench workbench) throws Exception {
    Editor editor = workbench.open(workbench.policies().getFile("weaver/social-media.policy"));
    editor.cursorAfter("obligation adhere of sta");
    workbench.run(OPEN);
    Ui.until(
        "the file with the role",
        () ->
            workbench.page().getActiveEditor() instanceof ITextEditor shown
                && shown.getEditorInput().getAdapter(IFile.class).getName().equals("roles.policy")
                && selection(shown).equals("staff"));
    workbench.screenshot("declaration");
  }

  @Test
  void aLinkInProseLeadsToItsAddressWithoutTheBracket(Workbench workbench) throws Exception {
    String prose = "See [the law](https://example.org/law?a=1#c).";
    Editor editor = workbench.policy(POLICY.replace("First.", prose));
    ITextViewer viewer = editor.part().getAdapter(ITextViewer.class);
    IRegion place = new Region(editor.text().indexOf("example.org"), 0);
    URLHyperlink longest =
        Ui.get(
            () ->
                Arrays.stream(
                        EditorsUI.getHyperlinkDetectorRegistry()
                            .createHyperlinkDetectors(EDITOR, editor.part()))
                    .flatMap(each -> Stream.ofNullable(each.detectHyperlinks(viewer, place, true)))
                    .flatMap(Arrays::stream)
                    .map(URLHyperlink.class::cast)
                    .max(Comparator.comparingInt(each -> each.getHyperlinkRegion().getLength()))
                    .orElseThrow());
    assertEquals("https://example.org/law?a=1#c", longest.getURLString());
  }

  private static String selection(ITextEditor editor) {
    return Ui.get(() -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
  }
}
