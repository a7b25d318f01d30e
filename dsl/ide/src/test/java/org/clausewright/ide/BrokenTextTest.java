package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are half written can be asked at every place, and no request fails. */
final class BrokenTextTest {

  private static final int STEP = 7;

  @TempDir private static Path folder;
  private static SmallCollection files;
  private static ServerConnection connection;

  @BeforeAll
  static void start() throws IOException {
    files = SmallCollection.in(folder);
    connection = ServerConnection.start(files.folder());
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{; }",
        "\"; '",
        "staff; stuff",
        "]]; ]",
        "clause removal; clause",
        "use; posts",
        "topic; tropic",
        "north; \uD83D\uDE42",
        "of posts; of",
      })
  void everyPlaceCanBeAsked(String words, String replacement) throws IOException {
    for (Path file : files.files()) {
      connection.open(
          ServerConnection.uri(file), Files.readString(file).replace(words, replacement));
    }
    List<CompletableFuture<?>> answers = new ArrayList<>();
    for (Path file : files.files()) {
      Lines lines = new Lines(connection.text(file));
      for (int offset = 0; offset <= lines.text().length(); offset += STEP) {
        ask(file, lines.position(offset)).forEach(answers::add);
      }
    }
    answers.forEach(ServerConnection::result);
    assertEquals(
        List.of(), connection.log().stream().filter(each -> each.contains("SEVERE")).toList());
    files.files().forEach(connection::close);
  }

  private static Stream<CompletableFuture<?>> ask(Path file, Position place) {
    TextDocumentService server = connection.server().getTextDocumentService();
    var document = ServerConnection.document(file);
    return Stream.of(
        server.hover(new HoverParams(document, place)),
        server.definition(new DefinitionParams(document, place)),
        server.references(new ReferenceParams(document, place, new ReferenceContext(true))),
        server.documentHighlight(new DocumentHighlightParams(document, place)),
        server.prepareRename(new PrepareRenameParams(document, place)),
        server.selectionRange(new SelectionRangeParams(document, List.of(place))));
  }
}
