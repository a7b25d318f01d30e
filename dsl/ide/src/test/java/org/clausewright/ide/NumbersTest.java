package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers and counts that an editor shows in a policy. */
final class NumbersTest {

  private static final String MODEL =
      """
      policy model "Model" of trust-a {
          numbering "1" "1.1" "(a)"
          statement foreword "See [[use]] 🙂 and [[ban|the ban]]."
          section use "Use" {
              prohibition ban unless see removal.late "Never:" {
                  item one "one;"
                  item "two."
              }
              clause removal {
                  obligation "Remove, see [[ban.one]]."
                  consequence late "If late, [[notes]]."
              }
              statement own printed "1.9" "Own."
              statement plain unnumbered "Plain."
          }
          section notes "Notes" unnumbered { statement free "Free." }
          section points "Points" bullets { statement point "One." }
      }
      """;

  private static final String ADOPTION =
      """
      adoption school-a "Adopted" of model by school-a {
          statement local "As [[use]] and [[use]] say, [[local]]."
      }
      """;

  private static final String ORGANISATIONS =
      "trust trust-a \"Trust\" { school school-a \"School\" }\n";

  private Path folder = Path.of("");
  private Path model = Path.of("");
  private Path adoption = Path.of("");

  @BeforeEach
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary.toRealPath();
    model = Files.writeString(folder.resolve("model.policy"), MODEL);
    adoption = Files.writeString(folder.resolve("adoption.policy"), ADOPTION);
    Files.writeString(folder.resolve("organisations.policy"), ORGANISATIONS);
  }

  @Test
  void lensesShowNumbersAndReferences() throws IOException {
    try (ServerConnection connection = ServerConnection.start(folder)) {
      connection.open(model);
      assertEquals(
          """
          2 no number, no references
          3 1, 3 references
          4 1.1, 1 reference
          8 1.2, no references
          12 1.9, no references
          13 no number, no references
          15 no number, 1 reference
          15 no number, no references
          16 2, no references
          16 bullet, no references
          """,
          lenses(connection, model));
      connection.open(adoption);
      assertEquals("1 no number, 1 reference\n", lenses(connection, adoption));
      connection.replace(adoption, "[[use]] and ", "");
      assertTrue(lenses(connection, model).contains("3 1, 2 references\n"));
      connection.replace(adoption, "adoption", "oops adoption");
      assertTrue(lenses(connection, model).contains("3 1, 1 reference\n"));
    }
  }

  @Test
  void lensesLeadToReferencesWhereTheClientCan() throws IOException {
    try (ServerConnection connection = ServerConnection.start(EditingClient::skilled, folder)) {
      connection.open(model);
      List<? extends CodeLens> lenses = unresolved(connection, model);
      connection.type(model, "|policy", "\n");
      Command none = resolved(connection, lenses.get(1)).getCommand();
      assertEquals(new Command("no references", ""), none);
      Command three = resolved(connection, lenses.get(3)).getCommand();
      assertEquals("clausewright.showReferences", three.getCommand());
      Gson gson = new Gson();
      assertEquals(
          gson.toJsonTree(
              List.of(
                  ServerConnection.uri(model),
                  new Position(3, 12),
                  List.of(
                      location(model, 3, 30),
                      location(adoption, 1, 26),
                      location(adoption, 1, 38)))),
          gson.toJsonTree(three.getArguments()));
      connection.replace(model, "section use", "section used");
      assertEquals("no references", resolved(connection, lenses.get(3)).getCommand().getTitle());
    }
  }

  private static Location location(Path file, int line, int character) {
    Range range = new Range(new Position(line, character), new Position(line, character + 3));
    return new Location(ServerConnection.uri(file), range);
  }

  @Test
  void hintsShowNumbersThatAreNotWritten() throws IOException {
    try (ServerConnection connection = ServerConnection.start(folder)) {
      connection.open(model);
      assertEquals(
          """
          policy model "Model" of trust-a {
              numbering "1" "1.1" "(a)"
              statement foreword "See [[use]]‹→ 1› 🙂 and [[ban|the ban]]‹→ 1.1›."
              ‹1›section use "Use" {
                  ‹1.1›prohibition ban unless see removal.late‹→ 1.2› "Never:" {
                      ‹(a)›item one "one;"
                      ‹(b)›item "two."
                  }
                  ‹1.2›clause removal {
                      obligation "Remove, see [[ban.one]]‹→ 1.1(a)›."
                      consequence late "If late, [[notes]]‹→ Notes›."
                  }
                  statement own printed "1.9" "Own."
                  statement plain unnumbered "Plain."
              }
              section notes "Notes" unnumbered { statement free "Free." }
              ‹2›section points "Points" bullets { statement point "One." }
          }
          """,
          hinted(connection, model));
      connection.open(adoption);
      assertEquals(
          """
          adoption school-a "Adopted" of model by school-a {
              statement local "As [[use]]‹→ 1› and [[use]]‹→ 1› say, [[local]]‹→ front matter›."
          }
          """,
          hinted(connection, adoption));
      connection.replace(adoption, "[[use]]", "[[useless]]");
      assertTrue(hinted(connection, adoption).contains("As [[useless]] and [[use]]‹→ 1›"));
    }
  }

  @Test
  void theClientIsToAskAgainWhenAnotherDocumentChanges() throws IOException {
    try (ServerConnection connection = ServerConnection.start(NumbersTest::refreshing, folder)) {
      RecordingClient client = connection.client();
      connection.open(model);
      connection.replace(model, "Own.", "My own.");
      connection.diagnostics(model);
      assertEquals(0, client.refreshes());
      connection.open(adoption);
      connection.await("both are refreshed", () -> client.refreshes() == 2);
      connection.replace(adoption, "[[use]] and ", "");
      connection.await("both are refreshed again", () -> client.refreshes() == 4);
    }
  }

  private static void refreshing(ClientCapabilities abilities) {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
    workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
    abilities.setWorkspace(workspace);
  }

  @Test
  void hintsExplainThemselves() throws IOException {
    try (ServerConnection connection = ServerConnection.start(folder)) {
      connection.open(model);
      List<InlayHint> line =
          hints(connection, model, new Range(new Position(2, 36), new Position(3, 20)));
      assertEquals(
          List.of(
              "Never:", "The number that is printed here. To print another, write: printed \"…\""),
          line.stream().map(each -> each.getTooltip().getLeft()).toList());
    }
  }

  private static List<? extends CodeLens> unresolved(ServerConnection connection, Path file) {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .codeLens(new CodeLensParams(ServerConnection.document(file))));
  }

  private static CodeLens resolved(ServerConnection connection, CodeLens lens) {
    return lens.getCommand() != null
        ? lens
        : ServerConnection.result(
            connection.server().getTextDocumentService().resolveCodeLens(lens));
  }

  private static String lenses(ServerConnection connection, Path file) {
    Map<Integer, String> titles = new LinkedHashMap<>();
    for (CodeLens lens : unresolved(connection, file)) {
      titles.merge(
          lens.getRange().getStart().getLine() * 1000 + lens.getRange().getStart().getCharacter(),
          resolved(connection, lens).getCommand().getTitle(),
          (number, references) -> number + ", " + references);
    }
    return titles.entrySet().stream()
        .map(each -> each.getKey() / 1000 + " " + each.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static List<InlayHint> hints(ServerConnection connection, Path file, Range range) {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .inlayHint(new InlayHintParams(ServerConnection.document(file), range)));
  }

  /** The text with its hints in angle brackets. */
  private static String hinted(ServerConnection connection, Path file) {
    Lines lines = new Lines(connection.text(file));
    StringBuilder text = new StringBuilder(lines.text());
    List<InlayHint> hints =
        hints(connection, file, new Range(new Position(0, 0), new Position(1000, 0)));
    for (int i = hints.size() - 1; i >= 0; i--) {
      InlayHint hint = hints.get(i);
      text.insert(lines.offset(hint.getPosition()), "‹" + hint.getLabel().getLeft() + "›");
    }
    return text.toString();
  }
}
