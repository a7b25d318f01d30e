package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an id to what it is of, and to all places where it stands. */
final class NavigationTest {

  @TempDir private static Path folder;
  private static SmallCollection files;
  private static ServerConnection connection;

  @BeforeAll
  static void start() throws IOException {
    files = SmallCollection.in(folder);
    connection = ServerConnection.start(NavigationTest::links, files.folder());
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  @BeforeEach
  void open() {
    files.files().forEach(connection::open);
  }

  @AfterEach
  void close() {
    files.files().forEach(connection::close);
  }

  private static void links(ClientCapabilities client) {
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setDefinition(new DefinitionCapabilities(false, true));
    client.setTextDocument(documents);
  }

  private List<? extends LocationLink> definition(Path file, String caret) {
    Either<List<? extends Location>, List<? extends LocationLink>> found =
        ServerConnection.result(
            connection
                .server()
                .getTextDocumentService()
                .definition(
                    new DefinitionParams(
                        ServerConnection.document(file), connection.position(file, caret))));
    assertTrue(
        found.isRight()
            || found.getLeft().isEmpty()); // an empty list doesn't show what it is one of
    return found.isRight() ? found.getRight() : List.of();
  }

  /** The characters of a range in an open file. */
  private String text(String uri, Range range) {
    Path file =
        files.files().stream()
            .filter(each -> ServerConnection.uri(each).equals(uri))
            .findFirst()
            .orElseThrow();
    Lines lines = new Lines(connection.text(file));
    return lines.text().substring(lines.offset(range.getStart()), lines.offset(range.getEnd()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "removal of st|aff; staff; people staff \"Staff\" called",
        "removal, pass|words as; passwords; topic passwords \"Passwords\" asks",
        "of nor|th {; north; trust north \"North Trust\"",
        "{po|st|posts; post; defines post",
        "[[remo|val.ask]], and; removal; clause removal of staff",
        "[[removal.|ask]], and; ask; obligation ask \"🙂",
        "“[[removal.first|; first; item first \"at",
        "to u|se; use; section use \"Use",
        "[[po|sts|all]; posts; policy posts \"Posts",
        "section us|e; use; section use \"Use",
      })
  void definitionIsWhereTheIdIsGiven(String caret, String name, String beginning) {
    List<? extends LocationLink> links = definition(files.policy(), caret);
    assertEquals(1, links.size());
    LocationLink link = links.get(0);
    assertEquals(name, text(ServerConnection.uri(files.policy()), link.getOriginSelectionRange()));
    assertEquals(name, text(link.getTargetUri(), link.getTargetSelectionRange()));
    String whole = text(link.getTargetUri(), link.getTargetRange());
    assertEquals(beginning, whole.substring(0, Math.min(whole.length(), beginning.length())));
  }

  @Test
  void normWithoutIdIsFoundAsAWhole() {
    LocationLink link = definition(files.policy(), "[[removal.^cons|equence").get(0);
    assertEquals(link.getTargetRange(), link.getTargetSelectionRange());
    assertEquals(
        "consequence",
        text(link.getTargetUri(), link.getTargetRange())
            .lines()
            .findFirst()
            .orElseThrow()
            .split(" ")[0]);
  }

  @Test
  void nothingIsDefinedByWords() {
    assertEquals(List.of(), definition(files.policy(), "Staff mu|st ask"));
  }

  @Test
  void clientsWithoutLinksGetPlaces() throws IOException {
    try (ServerConnection plain = ServerConnection.start(files.folder())) {
      plain.open(files.adoption());
      List<? extends Location> places =
          ServerConnection.result(
                  plain
                      .server()
                      .getTextDocumentService()
                      .definition(
                          new DefinitionParams(
                              ServerConnection.document(files.adoption()),
                              plain.position(files.adoption(), "also to [[removal.a|sk"))))
              .getLeft();
      assertEquals(1, places.size());
      assertEquals(ServerConnection.uri(files.policy()), places.get(0).getUri());
      assertEquals("ask", text(places.get(0).getUri(), places.get(0).getRange()));
    }
  }

  /** Places as the file's name, the line from 1, and the words there. */
  private List<String> references(Path file, String caret, boolean declaration) {
    List<? extends Location> found =
        ServerConnection.result(
            connection
                .server()
                .getTextDocumentService()
                .references(
                    new ReferenceParams(
                        ServerConnection.document(file),
                        connection.position(file, caret),
                        new ReferenceContext(declaration))));
    List<String> places = new ArrayList<>();
    for (Location each : found) {
      places.add(
          each.getUri().replaceAll(".*/", "").replace(".policy", "")
              + ":"
              + (each.getRange().getStart().getLine() + 1)
              + " "
              + text(each.getUri(), each.getRange()));
    }
    return places.stream().sorted().toList();
  }

  @Test
  void referencesAreFoundInAllFiles() {
    assertEquals(
        List.of("north:4 staff", "other:3 staff", "posts:12 staff"),
        references(files.policy(), "removal of st|aff", false));
    assertEquals(
        List.of("north:4 staff", "other:3 staff", "posts:12 staff", "shared:6 staff"),
        references(files.vocabulary(), "people st|aff", true));
  }

  @Test
  void referencesToAClauseAreFoundInAdoptionsAndInsideNames() {
    assertEquals(
        List.of(
            "posts:12 removal",
            "posts:18 removal",
            "posts:18 removal",
            "posts:18 removal",
            "posts:19 removal",
            "posts:22 removal",
            "posts:4 removal",
            "school-posts:2 removal",
            "school-posts:2 removal"),
        references(files.policy(), "clause rem|oval", true));
    assertEquals(
        List.of("posts:18 ask", "posts:22 ask", "school-posts:2 ask"),
        references(files.adoption(), "[[removal.a|sk", false));
  }

  @Test
  void thingsOfTheSameNameAreToldApart() {
    assertEquals(
        List.of("other:3 removal", "posts:12 removal"),
        references(files.vocabulary(), "topic rem|oval", false));
    assertEquals(List.of("other:3 removal"), references(files.other(), "section rem|oval", false));
  }

  @Test
  void unsavedTextsCount() {
    connection.type(files.other(), "of staff| about", ", everybody");
    connection.type(files.adoption(), "🏫|.", " ([[use]])");
    assertEquals(List.of("other:3 everybody"), references(files.trust(), "every|body", false));
    assertEquals(
        List.of("posts:7 use", "school-posts:2 use"),
        references(files.policy(), "section us|e", false));
  }

  @Test
  void sameIdIsHighlighted() {
    List<? extends DocumentHighlight> found =
        ServerConnection.result(
            connection
                .server()
                .getTextDocumentService()
                .documentHighlight(
                    new DocumentHighlightParams(
                        ServerConnection.document(files.policy()),
                        connection.position(files.policy(), "[[removal.as|k]], and"))));
    assertEquals(
        List.of("13 Write ask", "18 Read ask", "22 Read ask"),
        found.stream()
            .map(
                each ->
                    (each.getRange().getStart().getLine() + 1)
                        + " "
                        + each.getKind()
                        + " "
                        + text(ServerConnection.uri(files.policy()), each.getRange()))
            .toList());
    assertNull(
        ServerConnection.result(
            connection
                .server()
                .getTextDocumentService()
                .documentHighlight(
                    new DocumentHighlightParams(
                        ServerConnection.document(files.policy()),
                        connection.position(files.policy(), "Staff mu|st")))));
  }
}
