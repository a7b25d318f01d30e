package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selecting more and more around a place. */
final class SelectionTest {

  private static final String TEXT =
      """
      // 🐦 A comment here.
      policy posts "Posts 🐦" of north {
          section use "Use" {
              clause removal of staff {
                  obligation ask "🙂 Staff’s post goes. It is {post|gone} now, see [[use]]."
              }
          }
      }
      """;

  @TempDir private static Path folder;
  private static Path file;
  private static ServerConnection connection;

  @BeforeAll
  static void start() throws IOException {
    file = folder.toRealPath().resolve("posts.policy");
    connection = ServerConnection.start(folder);
    connection.open(ServerConnection.uri(file), TEXT);
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  /** What would be selected, as its first line; the whole text comes last. */
  private static List<String> selections(String caret) {
    SelectionRange range =
        ServerConnection.result(
                connection
                    .server()
                    .getTextDocumentService()
                    .selectionRange(
                        new SelectionRangeParams(
                            ServerConnection.document(file),
                            List.of(connection.position(file, caret)))))
            .get(0);
    Lines lines = new Lines(TEXT);
    List<String> selections = new ArrayList<>();
    for (SelectionRange each = range; each != null; each = each.getParent()) {
      String text =
          TEXT.substring(
              lines.offset(each.getRange().getStart()), lines.offset(each.getRange().getEnd()));
      selections.add(text.lines().findFirst().orElse("") + (text.contains("\n") ? " …" : ""));
    }
    return selections;
  }

  @Test
  void wordSentenceTextNormClauseSectionPolicy() {
    assertEquals(
        List.of(
            "",
            "Staff’s",
            "🙂 Staff’s post goes.",
            "🙂 Staff’s post goes. It is ",
            "🙂 Staff’s post goes. It is {post|gone} now, see [[use]].",
            "\"🙂 Staff’s post goes. It is {post|gone} now, see [[use]].\"",
            "obligation ask \"🙂 Staff’s post goes. It is {post|gone} now, see [[use]].\"",
            "clause removal of staff { …",
            "section use \"Use\" { …",
            "policy posts \"Posts 🐦\" of north { …",
            "// 🐦 A comment here. …"),
        selections("🙂 Sta|ff"));
  }

  @Test
  void partsOfReferencesAndComments() {
    assertEquals(
        List.of("", "use", "[[use]]", "🙂 Staff’s post goes. It is {post|gone} now, see [[use]]."),
        selections("[[u|se").subList(0, 4));
    assertEquals(
        List.of("", "comment", "// 🐦 A comment here.", "// 🐦 A comment here. …"),
        selections("com|ment"));
    assertEquals(
        List.of("", "removal", "clause removal of staff { …"),
        selections("clause rem|oval").subList(0, 3));
  }

  @Test
  void emptyTextsHaveNothingButThemselves() {
    Path empty = file.resolveSibling("empty.policy");
    connection.open(ServerConnection.uri(empty), "");
    assertEquals(
        1,
        ServerConnection.result(
                connection
                    .server()
                    .getTextDocumentService()
                    .selectionRange(
                        new SelectionRangeParams(
                            ServerConnection.document(empty), List.of(new Position(0, 0)))))
            .size());
  }
}
