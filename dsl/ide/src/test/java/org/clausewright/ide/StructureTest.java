package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outline and folding. */
final class StructureTest {

  private static final String TEXT =
      """
      /* About
         it. */
      policy weaver-short "Short" of weaver {
          numbering "1" "1.1"

          section use "Use 🏫" {
              clause removal {
                  obligation "Staff must remove it." {
                      item "at once;"
                  }
              }
          }
      }
      trust weaver "Weaver Trust" {
          role head "Head"
          document handbook "Handbook"
      }
      vocabulary all "All" {
          topics one "One" { topic two "Two" asks "Who?" }
      }
      """;

  @Test
  void outlineHasNumbersAndIds(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of(
            "Module Short (weaver-short)",
            "  Namespace Use 🏫 (1 use)",
            "    Method Staff must remove it. (1.1 removal)",
            "      Method at once; (removal.1)",
            "Class Weaver Trust (weaver)",
            "  Interface Head (head)",
            "  File Handbook (handbook)",
            "Package All (all)",
            "  Enum One (one)",
            "    EnumMember Two (two)"),
        outline(folder, TEXT));
  }

  @Test
  void outlineIsThereWithErrors(@TempDir Path folder) throws IOException {
    assertTrue(
        outline(folder, TEXT.replace("\"Staff must remove it.\"", "oops"))
            .contains("  Namespace Use 🏫 (1 use)"));
    assertEquals(List.of(), outline(folder, " "));
  }

  private static List<String> outline(Path folder, String text) throws IOException {
    Path file = folder.toRealPath().resolve("short.policy");
    List<String> lines = new ArrayList<>();
    try (ServerConnection connection = ServerConnection.start(folder)) {
      connection.open(ServerConnection.uri(file), text);
      ServerConnection.result(
              connection
                  .server()
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(ServerConnection.document(file))))
          .forEach(each -> outline(each.getRight(), "", lines));
    }
    return lines;
  }

  private static void outline(DocumentSymbol symbol, String indentation, List<String> lines) {
    lines.add(
        indentation + symbol.getKind() + " " + symbol.getName() + " (" + symbol.getDetail() + ")");
    symbol.getChildren().forEach(each -> outline(each, indentation + "  ", lines));
  }

  @Test
  void bracesAndCommentsFold(@TempDir Path folder) throws IOException {
    Path file = folder.toRealPath().resolve("short.policy");
    try (ServerConnection connection = ServerConnection.start(folder)) {
      connection.open(ServerConnection.uri(file), TEXT);
      List<FoldingRange> ranges =
          ServerConnection.result(
              connection
                  .server()
                  .getTextDocumentService()
                  .foldingRange(new FoldingRangeRequestParams(ServerConnection.document(file))));
      assertEquals(
          List.of("0-1 comment", "7-8", "6-9", "5-10", "2-11", "13-15", "17-18"),
          ranges.stream()
              .map(
                  each ->
                      each.getStartLine()
                          + "-"
                          + each.getEndLine()
                          + (each.getKind() == null ? "" : " " + each.getKind()))
              .toList());
    }
  }
}
