package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids given anew, with all that refers to them. */
final class RenameTest {

  @TempDir private static Path folder;
  private static SmallCollection files;
  private static ServerConnection connection;

  @BeforeAll
  static void start() throws IOException {
    files = SmallCollection.in(folder);
    connection = ServerConnection.start(RenameTest::versions, files.folder());
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

  private static void versions(ClientCapabilities client) {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    client.getWorkspace().setWorkspaceEdit(edits);
  }

  private WorkspaceEdit rename(Path file, String caret, String name) {
    return rename(connection, file, caret, name);
  }

  private static WorkspaceEdit rename(
      ServerConnection connection, Path file, String caret, String name) {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .rename(
                new RenameParams(
                    ServerConnection.document(file), connection.position(file, caret), name)));
  }

  /** Renames, and says which lines have changed. */
  private List<String> changed(Path file, String caret, String name) {
    Map<Path, List<String>> before = lines();
    connection.apply(rename(file, caret, name));
    Map<Path, List<String>> after = lines();
    return before.keySet().stream()
        .flatMap(
            each ->
                after.get(each).stream()
                    .filter(line -> !before.get(each).contains(line))
                    .map(String::strip))
        .toList();
  }

  private Map<Path, List<String>> lines() {
    return files.files().stream()
        .collect(
            Collectors.toMap(
                each -> each,
                each -> connection.text(each).lines().toList(),
                (one, other) -> one,
                TreeMap::new));
  }

  @Test
  void topicIsRenamedInAllFiles() {
    assertEquals(
        List.of(
            "obligation gone of staff about taking-down \"Staff must do as [[removal]] says.\"",
            "clause removal of staff about taking-down, passwords as related cites conduct {",
            "topic taking-down \"Removing posts\" asks \"Must posts be removed?\""),
        changed(files.policy(), "about rem|oval, p", "taking-down"));
  }

  @Test
  void clauseIsRenamedInProseAndInQualifiedNamesAndInAdoptions() {
    assertEquals(
        List.of(
            "statement aim \"This “policy” 🐦 is for [[posts|all]] of you, see [[gone]].\"",
            "clause gone of staff about removal, passwords as related cites conduct {",
            "Else 🙂🙂 [[gone.ask]], and see [[gone|above]], “[[gone.first]]” and",
            "[[gone.^consequence]].",
            "right look of principal \"The Principal may look at every {post}, see [[gone.ask]].\"",
            "statement adopted-by \"We hold to [[gone]], also to [[gone.ask]], at 🏫.\""),
        changed(files.adoption(), "also to [[rem|oval", "gone"));
  }

  @Test
  void onlyOnePartOfAQualifiedNameChanges() {
    assertEquals(
        List.of(
            "obligation beg \"🙂 Staff must ask “first” before a {post|posts} goes.\" {",
            "Else 🙂🙂 [[removal.beg]], and see [[removal|above]], “[[removal.first]]” and",
            "right look of principal \"The Principal may look at every {post}, see [[removal.beg]].\"",
            "statement adopted-by \"We hold to [[removal]], also to [[removal.beg]], at 🏫.\""),
        changed(files.policy(), "[[removal.as|k]], and", "beg"));
    assertEquals(
        List.of(
            "item start \"at “once”; and\"",
            "Else 🙂🙂 [[removal.beg]], and see [[removal|above]], “[[removal.start]]” and"),
        changed(files.policy(), "item fir|st", "start"));
  }

  @Test
  void normThatIsCalledAfterItsKindIsGivenAnId() {
    assertEquals(
        List.of("consequence otherwise \"\"\"", "[[removal.otherwise]]."),
        changed(files.policy(), "[[removal.^cons|equence", "otherwise"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{po|st}; message; 3",
        "removal of st|aff; workers; 4",
        "cites con|duct; code; 2",
        "of no|rth {; south; 2",
        "policy po|sts; messages; 3",
        "section us|e; usage; 2",
        "of princ|ipal; leader; 4",
      })
  void everyIdCanBeRenamed(String caret, String name, int lines) {
    List<String> before = errors();
    List<String> changed = changed(files.policy(), caret, name);
    assertEquals(lines, changed.size(), changed.toString());
    assertEquals(before, errors());
  }

  private List<String> errors() {
    return files.files().stream()
        .flatMap(each -> connection.codes(each).stream())
        .filter(each -> each.startsWith("unknown-") || each.equals("syntax"))
        .toList();
  }

  @Test
  void fileThatIsNotOpenIsChangedAsItIs() {
    connection.close(files.other());
    connection.type(files.adoption(), "🏫|.", " today");
    WorkspaceEdit edit = rename(files.vocabulary(), "topic rem|oval", "taking-down");
    assertEquals(
        Map.of("other.policy", "null", "posts.policy", "1", "shared.policy", "1"),
        edit.getDocumentChanges().stream()
            .map(each -> each.getLeft().getTextDocument())
            .collect(
                Collectors.toMap(
                    each -> Path.of(URI.create(each.getUri())).getFileName().toString(),
                    each -> String.valueOf(each.getVersion()))));
    edit = rename(files.adoption(), "of po|sts by", "messages");
    assertTrue(
        edit.getDocumentChanges().stream()
            .anyMatch(
                each -> Integer.valueOf(2).equals(each.getLeft().getTextDocument().getVersion())));
  }

  @Test
  void clientsThatKnowNoVersionsGetChanges() throws IOException {
    try (ServerConnection plain = ServerConnection.start(files.folder())) {
      plain.open(files.policy());
      WorkspaceEdit edit = rename(plain, files.policy(), "{po|st}", "message");
      assertNull(edit.getDocumentChanges());
      List<TextEdit> edits = edit.getChanges().get(ServerConnection.uri(files.policy()));
      assertEquals(3, edits.size());
      assertEquals("message", edits.get(0).getNewText());
    }
  }

  @Test
  void projectFileNamesTheRoleAnew() throws IOException {
    Path project = files.folder().resolve("clausewright.toml");
    Files.writeString(
        project, "[style]\nlongest-sentence = 40\n\n[style.actors] # 🙂\nstaff = \"staff\"\n");
    connection.open(project);
    connection.apply(rename(files.policy(), "removal of st|aff", "workers"));
    assertTrue(connection.text(project).endsWith("# 🙂\nworkers = \"staff\"\n"));
    connection.close(project);
    Files.delete(project);
  }

  private String refusal(Path file, String caret, String name) {
    ExecutionException failure =
        assertThrows(
            ExecutionException.class,
            () ->
                connection
                    .server()
                    .getTextDocumentService()
                    .rename(
                        new RenameParams(
                            ServerConnection.document(file),
                            connection.position(file, caret),
                            name))
                    .get());
    return ((ResponseErrorException) failure.getCause()).getResponseError().getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "clause rem|oval; use; “use” is the id of the section 1 already. Choose another one.",
        "clause rem|oval; posts; “posts” is the id of the policy “Posts 🐦” already. Choose another one.",
        "obligation as|k; first; “first” is the id of the obligation 1.2(a) already. Choose another one.",
        "about rem|oval; passwords; “passwords” is the id of the topic “Passwords” already. Choose another one.",
        "removal of st|aff; everybody; “everybody” is the id of the group of people “Everybody” already. Choose another one.",
        "of princ|ipal; staff; “staff” is the id of the group of people “Staff” already. Choose another one.",
        "policy po|sts; other; “other” is the id of the policy “Other” already. Choose another one.",
        "clause rem|oval; Élan vital!; “Élan vital!” can't be an id: ids are made of the letters a to z, digits, - and _, and begin with a letter. “elan-vital” would do.",
        "clause rem|oval; 2; “2” can't be an id: ids are made of the letters a to z, digits, - and _, and begin with a letter. For example: personal-use.",
        "clause rem|oval; unless; “unless” is a word of the language. Choose a longer id, for example “unless-clause”.",
        "Staff mu|st; gone; There is no id here. Place the cursor on the id of a section, clause, topic or role.",
      })
  void whatCannotBeIsRefused(String caret, String name, String reason) {
    assertEquals(reason, refusal(files.policy(), caret, name));
  }

  @Test
  void wordThatMayBeAnIdIsOne() {
    assertEquals(6, changed(files.policy(), "clause rem|oval", "review").size());
    assertEquals(List.of(), errors());
  }

  @Test
  void idThatIsFreeWhereItCountsIsFree() {
    assertEquals(2, changed(files.other(), "section rem|oval", "gone2").size());
    assertEquals(2, changed(files.other(), "section go|ne2", "use").size());
    assertEquals(List.of(), errors());
  }

  @Test
  void mistakesElsewhereAreToBeMendedFirst() {
    connection.replace(files.other(), "of staff about removal", "of of staff abuot removal");
    assertEquals(
        "Line 3 of “other.policy” has a mistake, so that nobody can tell what the id means there. Mend it first, then rename.",
        refusal(files.vocabulary(), "topic rem|oval", "gone"));
    connection.replace(files.trust(), "is head at trust", "is heda at trust");
    assertEquals(
        "“north.policy” has errors, and while it has, other files don't see what it defines. Mend them first, then rename.",
        refusal(files.trust(), "role prin|cipal", "leader"));
  }

  @Test
  void idThatWouldBeRenamedIsShown() {
    PrepareRenameResult prepared =
        ServerConnection.result(
                connection
                    .server()
                    .getTextDocumentService()
                    .prepareRename(
                        new PrepareRenameParams(
                            ServerConnection.document(files.policy()),
                            connection.position(files.policy(), "[[removal.^con|sequence"))))
            .getSecond();
    assertEquals("consequence", prepared.getPlaceholder());
    assertEquals(
        connection.position(files.policy(), "[[removal.|^cons"), prepared.getRange().getStart());
    assertNull(
        ServerConnection.result(
            connection
                .server()
                .getTextDocumentService()
                .prepareRename(
                    new PrepareRenameParams(
                        ServerConnection.document(files.policy()),
                        connection.position(files.policy(), "Staff mu|st")))));
  }
}
