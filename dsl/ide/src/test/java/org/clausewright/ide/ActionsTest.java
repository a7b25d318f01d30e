package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered to be done about findings. */
final class ActionsTest {

  private static final String TEXT =
      """
      policy short "Social Media Policy" of weaver {
          line "Page 2 of 9"
          section use "Use" {
              obligation rule of staff "Staff must report misuse ,and keep notes."
              obligation other of staff "Staff must not not report it."
          }
      }
      trust weaver "Weaver Trust" { people staff "Staff" }
      """;

  private static final Range ALL = new Range(new Position(0, 0), new Position(100, 0));
  private static final String FIX_ALL = "source.fixAll.clausewright";

  private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name(@TempDir Path temporary) throws IOException {
    folder = temporary.toRealPath();
    file = folder.resolve("short.policy");
  }

  private ServerConnection start(Consumer<ClientCapabilities> client) throws IOException {
    ServerConnection connection = ServerConnection.start(client, folder);
    connection.open(ServerConnection.uri(file), TEXT);
    return connection;
  }

  /** Actions on the first occurrence of some words. */
  private List<CodeAction> actions(ServerConnection connection, String words) {
    Position position = connection.position(file, "|" + words);
    return EditingClient.actions(connection, file, new Range(position, position));
  }

  private static CodeAction action(List<CodeAction> actions, String title) {
    return actions.stream()
        .filter(each -> each.getTitle().startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(title + " is not among " + titles(actions)));
  }

  private static List<String> titles(List<CodeAction> actions) {
    return actions.stream().map(CodeAction::getTitle).toList();
  }

  @Test
  void fixesAreThoseOfTheChecker() throws IOException {
    try (ServerConnection connection = start(EditingClient::versioned)) {
      List<CodeAction> actions = actions(connection, " ,and");
      assertEquals(
          List.of(
              "Write “, ”",
              "Accept this finding, because … (stray-text)",
              "Make all safe fixes (1)"),
          titles(actions));
      CodeAction fix = actions.get(0);
      assertEquals(CodeActionKind.QuickFix, fix.getKind());
      assertEquals(true, fix.getIsPreferred());
      Diagnostic finding = fix.getDiagnostics().get(0);
      assertEquals("stray-text", finding.getCode().getLeft());
      assertTrue(connection.diagnostics(file).contains(finding));
      connection.apply(fix.getEdit());
      assertEquals(TEXT.replace(" ,and", ", and"), connection.text(file));
      assertFalse(connection.diagnostics(file).contains(finding));
    }
  }

  @Test
  void fixesThatMustAskAreNotPreferred() throws IOException {
    try (ServerConnection connection = start(EditingClient::versioned)) {
      CodeAction remove = action(actions(connection, "Page 2"), "Remove it");
      assertNull(remove.getIsPreferred());
      connection.apply(remove.getEdit());
      assertEquals(TEXT.replace("Page 2 of 9", ""), connection.text(file));
    }
  }

  @Test
  void onlyWhatIsWantedIsOffered() throws IOException {
    try (ServerConnection connection = start(EditingClient::versioned)) {
      for (String kind : List.of("source", "source.fixAll", FIX_ALL)) {
        assertEquals(
            List.of("Make all safe fixes (1)"),
            titles(EditingClient.actions(connection, file, ALL, kind)));
      }
      assertEquals(
          List.of(), EditingClient.actions(connection, file, ALL, "source.fix", "refactor"));
      assertFalse(
          titles(EditingClient.actions(connection, file, ALL, "quickfix"))
              .contains("Make all safe fixes (1)"));
      assertEquals(List.of(), actions(connection, "obligation other"));
      CodeAction all = EditingClient.actions(connection, file, ALL, "source").get(0);
      assertEquals(FIX_ALL, all.getKind());
      connection.apply(all.getEdit());
      assertEquals(TEXT.replace(" ,and", ", and"), connection.text(file));
      assertEquals(List.of(), EditingClient.actions(connection, file, ALL, FIX_ALL));
    }
  }

  @Test
  void editsAreAsTheClientTakesThem() throws IOException {
    try (ServerConnection connection = start(client -> {})) {
      List<CodeAction> actions = actions(connection, " ,and");
      assertNull(actions.get(0).getEdit().getDocumentChanges());
      connection.apply(file, actions.get(0).getEdit().getChanges().get(ServerConnection.uri(file)));
      assertEquals(TEXT.replace(" ,and", ", and"), connection.text(file));
    }
    try (ServerConnection connection = start(EditingClient::skilled)) {
      List<CodeAction> actions = actions(connection, " ,and");
      TextDocumentEdit edit =
          action(actions, "Accept").getEdit().getDocumentChanges().get(0).getLeft();
      assertEquals(
          "\n                accept stray-text because \"${1:say why}\" ",
          edit.getEdits().get(0).getRight().getSnippet().getValue());
      CodeAction explain = action(actions, "Explain this rule (stray-text)");
      assertEquals("clausewright.explain", explain.getCommand().getCommand());
      assertEquals(1, explain.getCommand().getArguments().size());
    }
  }
}
