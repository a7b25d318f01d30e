package org.clausewright.eclipse.tests.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Popup;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an author gets by Ctrl+Space, and by the keys after it. */
@InWorkbench
class CompletionTest {

  private static final String POLICY =
      """
      vocabulary shared "Shared" {
          topics use "Use" {
              topic passwords "Passwords" asks "May staff share passwords?"
              topic removal "Removing posts" asks "Must posts be removed?"
          }
      }
      trust north "North Trust" {
          people staff "Staff"
          role head "Headteacher"
      }
      policy posts "Posts" of north {
          section use "Use of media" {
              definition meaning defines post "A “post” is anything that is posted."
              obligation keep of staff "Staff keep passwords to themselves."

          }
      }
      """;

  private static Editor onEmptyLine(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("themselves.\"\n");
    return editor;
  }

  private static List<String> ask(Editor editor, String wanted) {
    editor.press(SWT.MOD1, ' ');
    return Popup.proposals(wanted);
  }

  private static void take(Editor editor, String wanted) {
    Popup.select(wanted);
    editor.press(SWT.NONE, SWT.CR);
    Popup.closed();
  }

  @Test
  @Tag("smoke")
  void wordsOfTheLanguage(Workbench workbench) throws Exception {
    Editor editor = onEmptyLine(workbench);
    editor.type("        prohibition sharing of staff ab");
    List<String> proposals = ask(editor, "about");
    assertEquals(List.of("about"), proposals.stream().filter(it -> it.startsWith("a")).toList());
    take(editor, "about");
    assertEquals("        prohibition sharing of staff about", editor.line());
  }

  @Test
  void anIdMadeFromTheWords(Workbench workbench) throws Exception {
    Editor editor = onEmptyLine(workbench);
    editor.type("        prohibition  \"Posts are never shared.\"");
    editor.cursorAfter("prohibition ");
    List<String> proposals = ask(editor, "posts-never-shared");
    assertEquals("posts-never-shared – from the words", proposals.get(0));
    take(editor, "posts-never-shared");
    assertEquals(
        "        prohibition posts-never-shared \"Posts are never shared.\"", editor.line());
  }

  @Test
  void rolesWithTheirTitles(Workbench workbench) throws Exception {
    Editor editor = onEmptyLine(workbench);
    editor.type("        obligation ask of ");
    List<String> proposals = ask(editor, "staff");
    assertTrue(proposals.contains("head – Headteacher (role)"), proposals.toString());
    assertTrue(proposals.contains("staff – Staff (group of people)"), proposals.toString());
    editor.type("h");
    Ui.until("the narrower list", () -> Popup.proposals("head").size() == 1);
    editor.press(SWT.NONE, SWT.CR);
    Popup.closed();
    assertEquals("        obligation ask of head", editor.line());
  }

  @Test
  @Tag("smoke")
  void topicsWithTheirQuestionsBeside(Workbench workbench) throws Exception {
    Editor editor = onEmptyLine(workbench);
    editor.type("        obligation remove of staff about ");
    ask(editor, "removal");
    Popup.select("removal");
    Popup.says("Must posts be removed?");
    workbench.screenshot("completion-topic");
    take(editor, "removal");
    assertEquals("        obligation remove of staff about removal", editor.line());
  }

  @Test
  void crossReferencesAndTermsWithinWords(Workbench workbench) throws Exception {
    Editor editor = onEmptyLine(workbench);
    editor.type("        statement more \"As [[");
    List<String> proposals = Popup.proposals("keep");
    assertTrue(
        proposals.stream().anyMatch(it -> it.startsWith("keep – 1.2 Staff keep passwords")),
        proposals.toString());
    workbench.screenshot("completion-reference");
    take(editor, "keep");
    editor.type("]] says of {p");
    ask(editor, "post");
    take(editor, "post");
    assertEquals("        statement more \"As [[keep]] says of {post}\"", editor.line());
  }

  @Test
  @Tag("smoke")
  void aWholeClauseToBeFilledIn(Workbench workbench) throws Exception {
    Editor editor = onEmptyLine(workbench);
    editor.type("        cl");
    ask(editor, "clause …");
    Popup.select("clause …");
    Popup.says("obligation duty");
    workbench.screenshot("completion-clause");
    take(editor, "clause …");
    assertEquals("my-clause", editor.selected());
    editor.type("sharing");
    editor.press(SWT.NONE, SWT.TAB);
    take(editor, "staff");
    Ui.until("the place for an id", () -> editor.selected().equals("duty"));
    editor.type("refuse");
    editor.press(SWT.NONE, SWT.TAB);
    editor.type("Staff must refuse.");
    workbench.screenshot("completion-clause-filled-in");
    assertTrue(
        editor
            .text()
            .contains(
                """
                        clause sharing of staff {
                            obligation refuse "Staff must refuse."
                            consequence failure breach may "disciplinary action" \"""
                                Failure to comply may lead to disciplinary action.
                                \"""
                        }
                """),
        editor.text());
  }
}
