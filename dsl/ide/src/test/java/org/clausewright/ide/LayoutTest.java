package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.language.PolicyFormatter;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formatting of documents and of some of their lines. */
final class LayoutTest {

  private static final Path UNTIDY = Path.of("../language/src/test/resources/format/layout.policy");
  private static final FormattingOptions OPTIONS = new FormattingOptions(2, false);

  private Path file = Path.of("");
  private ServerConnection connection;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    file = folder.toRealPath().resolve("layout.policy");
    connection = ServerConnection.start(folder);
  }

  @AfterEach
  void stop() {
    connection.close();
  }

  @Test
  void isThatOfTheFormatter() throws IOException {
    String text = Files.readString(UNTIDY);
    String formatted = formatted(text);
    connection.open(ServerConnection.uri(file), text);
    connection.apply(file, edits());
    assertEquals(formatted, connection.text(file));
    assertEquals(List.of(), edits());
  }

  @Test
  void editsDoNotNeedOneAnother() throws IOException {
    String text = Files.readString(UNTIDY);
    String formatted = formatted(text);
    connection.open(ServerConnection.uri(file), text);
    for (TextEdit edit : edits()) {
      connection.apply(file, List.of(edit));
      assertEquals(formatted, formatted(connection.text(file)), edit.toString());
      connection.open(ServerConnection.uri(file), text);
    }
  }

  @Test
  void onlyWhatIsAmissIsEdited() throws IOException {
    connection.open(ServerConnection.uri(file), formatted(Files.readString(UNTIDY)));
    String line = connection.text(file).lines().skip(10).findFirst().orElseThrow();
    connection.change(file, range(10, 0, 10, 0), "  ");
    connection.change(file, range(20, 0, 20, 0), "\n\n");
    assertEquals(
        List.of(
            new TextEdit(range(10, 0, 11, 0), line + "\n"), new TextEdit(range(20, 0, 22, 0), "")),
        edits());
  }

  @Test
  void onlyLinesThatAreSelectedAreEdited() throws IOException {
    connection.open(ServerConnection.uri(file), formatted(Files.readString(UNTIDY)));
    for (int line : new int[] {10, 11, 12}) {
      connection.change(file, range(line, 0, line, 0), "  ");
    }
    List<? extends TextEdit> all = edits();
    assertEquals(3, all.size());
    assertEquals(List.of(all.get(1)), edits(range(11, 3, 11, 4)));
    assertEquals(List.of(all.get(1)), edits(range(11, 0, 12, 0)));
    assertEquals(List.of(all.get(1)), edits(range(11, 2, 11, 2)));
    assertEquals(all.subList(1, 3), edits(range(11, 2, 12, 1)));
    assertEquals(List.of(), edits(range(13, 0, 20, 0)));
  }

  @Test
  void lineEndsAreTheEditors() throws IOException {
    String formatted = formatted(Files.readString(UNTIDY)).replace("\n", "\r\n");
    connection.open(ServerConnection.uri(file), formatted);
    assertEquals(List.of(), edits());
    connection.change(file, range(10, 0, 10, 0), "  ");
    connection.apply(file, edits());
    assertEquals(formatted, connection.text(file));
  }

  @Test
  void errorsStandInTheWay() throws IOException {
    connection.open(ServerConnection.uri(file), Files.readString(UNTIDY) + " }");
    assertEquals(List.of(), edits());
    assertEquals(List.of(), edits(range(0, 0, 100, 0)));
    connection.open(ServerConnection.uri(file), "");
    assertEquals(List.of(), edits());
  }

  private static String formatted(String text) {
    return PolicyFormatter.format("test", text).text();
  }

  private static Range range(int line, int character, int endLine, int endCharacter) {
    return new Range(new Position(line, character), new Position(endLine, endCharacter));
  }

  private List<? extends TextEdit> edits() {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .formatting(new DocumentFormattingParams(ServerConnection.document(file), OPTIONS)));
  }

  private List<? extends TextEdit> edits(Range range) {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .rangeFormatting(
                new DocumentRangeFormattingParams(
                    ServerConnection.document(file), OPTIONS, range)));
  }
}
