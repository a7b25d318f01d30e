package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Diagnostics;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.Reading;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the client is told of what is wrong, while files change in it and outside. */
final class DiagnosticsTest {

  private static final Checking ALL =
      new Checking(Optional.of(LocalDate.parse(ServerConnection.AS_OF)), Set.of());

  private Path policies = Path.of("");
  private Path weaver = Path.of("");
  private Path topics = Path.of("");
  private ServerConnection connection;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    policies = ServerConnection.copyOfPolicies(folder);
    weaver = policies.resolve("weaver/social-media.policy");
    topics = policies.resolve("vocabulary/topics.policy");
    connection = ServerConnection.start(policies);
  }

  @AfterEach
  void stop() {
    connection.close();
  }

  @Test
  void ofAllFilesAreThoseOfCheck() throws IOException {
    Reading expected = PolicyReader.check(List.of(policies), ALL);
    connection.await(
        "what is wrong with all files", () -> told(expected) == expected.problems().size());
    for (Path file : files()) {
      assertEquals(expected(expected, file), told(file), file.toString());
    }
    for (Path file : files()) {
      connection.open(file);
    }
    for (Path file : files()) {
      connection.diagnostics(file);
      assertEquals(expected(expected, file), told(file), file.toString());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(policies)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private int told(Reading expected) {
    return expected.files().stream().mapToInt(file -> told(Path.of(file)).size()).sum();
  }

  private List<Diagnostic> told(Path file) {
    return connection.client().diagnostics(ServerConnection.uri(file));
  }

  private static List<Diagnostic> expected(Reading reading, Path file) {
    return reading.problems().stream()
        .filter(each -> each.location().file().equals(file.toString()))
        .map(Diagnostics::of)
        .toList();
  }

  @Test
  void followWhatIsTyped() {
    connection.open(weaver);
    List<Diagnostic> before = connection.diagnostics(weaver);
    connection.type(weaver, "policy weaver-social-media| ", " oops");
    assertTrue(connection.codes(weaver).contains("syntax"), connection.codes(weaver).toString());
    connection.replace(weaver, " oops", "");
    assertEquals(before, connection.diagnostics(weaver));
  }

  @Test
  void stayWithATextThatIsBeingWritten() {
    connection.open(weaver);
    List<String> before = connection.codes(weaver);
    String place = "|    section covered ";
    connection.type(weaver, place, "    obligation new-one of staff about removal \"\"\"\n");
    connection.type(weaver, place, "        Staff must see [[");
    connection.type(weaver, place, "removal]] and do it.\n");
    List<String> within = new ArrayList<>(connection.codes(weaver));
    before.forEach(within::remove);
    assertEquals(List.of("syntax"), within);
    connection.type(weaver, place, "        \"\"\"\n");
    assertFalse(connection.codes(weaver).contains("syntax"));
  }

  @Test
  void sayWhereInUtf16() {
    connection.open(weaver);
    connection.type(weaver, "|policy weaver-social-media", "/* “🏫” \uD83D\uDE00 */ ");
    connection.replace(weaver, " of weaver {", " of weavr {");
    Diagnostic wrong = connection.diagnostics(weaver).get(0);
    assertEquals(connection.position(weaver, "|weavr"), wrong.getRange().getStart());
    assertEquals(connection.position(weaver, "weavr|"), wrong.getRange().getEnd());
    assertEquals("clausewright", wrong.getSource());
  }

  @Test
  void followAnUnsavedVocabulary() throws IOException {
    connection.open(weaver);
    connection.open(topics);
    List<Diagnostic> before = connection.diagnostics(weaver);
    connection.replace(topics, "topic personal-use-working-hours", "topic personal-use-at-work");
    assertTrue(
        connection.diagnostics(weaver).stream()
            .anyMatch(each -> each.getMessage().getLeft().contains("personal-use-working-hours")),
        connection.diagnostics(weaver).toString());
    connection.close(topics);
    assertEquals(before, connection.diagnostics(weaver));
  }

  @Test
  void followFilesOnDisk() throws IOException {
    connection.open(weaver);
    Path copy = policies.resolve("weaver/copy.policy");
    Files.copy(weaver, copy);
    connection.changedOnDisk(FileChangeType.Created, copy);
    connection.await(
        "that an id is given twice",
        () -> hasCode(weaver, "duplicate-id") && !told(copy).isEmpty());
    Files.delete(copy);
    connection.changedOnDisk(FileChangeType.Deleted, copy);
    assertFalse(connection.codes(weaver).contains("duplicate-id"));
    connection.await("that the file is gone", () -> told(copy).isEmpty());
  }

  private boolean hasCode(Path file, String code) {
    return told(file).stream().anyMatch(each -> code.equals(each.getCode().getLeft()));
  }

  @Test
  void ofAFileThatWasNeverSaved() {
    Path unsaved = policies.resolve("weaver/new.policy");
    connection.open(ServerConnection.uri(unsaved), "policy weaver-new \"New\" of weaver {\n}\n");
    assertFalse(connection.codes(unsaved).contains("unresolved-name"));
    connection.replace(unsaved, "weaver-new", "weaver-social-media");
    connection.open(weaver);
    assertTrue(
        Stream.of(unsaved, weaver)
            .anyMatch(each -> connection.codes(each).contains("duplicate-id")));
    connection.close(unsaved);
    assertFalse(connection.codes(weaver).contains("duplicate-id"));
  }

  @Test
  void ofOverlappingChangesAreThoseOfTheLast() {
    connection.open(weaver);
    List<Diagnostic> before = connection.diagnostics(weaver);
    for (int i = 0; i < 50; i++) {
      connection.type(weaver, "numbering |", "oops ");
      connection.replace(weaver, "oops ", "");
    }
    assertEquals(before, connection.diagnostics(weaver));
    connection.type(weaver, "numbering |", "oops ");
    assertTrue(connection.codes(weaver).contains("syntax"));
  }

  @Test
  void areThoseOfTheDiskOnceClosed() {
    connection.open(weaver);
    List<Diagnostic> before = connection.diagnostics(weaver);
    connection.type(weaver, "numbering |", "oops ");
    assertTrue(connection.codes(weaver).contains("syntax"));
    connection.close(weaver);
    connection.await("what is wrong with the saved text", () -> told(weaver).equals(before));
  }

  @Test
  void followTheDayOnWhichReviewsAreJudged() {
    Path dated = policies.resolve("creating-tomorrow/social-media.policy");
    connection.open(dated);
    List<String> today = connection.codes(dated);
    assertTrue(today.contains("overdue-review"), today.toString());
    connection.settings(Map.of("clausewright", Map.of("asOf", "2001-02-03")));
    assertFalse(connection.codes(dated).contains("overdue-review"));
    connection.settings(Map.of("other", Map.of()));
    assertFalse(connection.codes(dated).contains("overdue-review"));
    connection.settings(Map.of("clausewright", Map.of("asOf", "")));
    assertEquals(today, connection.codes(dated));
  }

  @Test
  void ofProjectFileAreTold() throws IOException {
    Path project = policies.resolve("clausewright.toml");
    Files.writeString(project, "[rules]\nnumbring-gap = \"off\"\n");
    connection.changedOnDisk(FileChangeType.Created, project);
    connection.await("what is wrong with the project file", () -> hasCode(project, "project-file"));
    assertEquals(new Position(1, 0), told(project).get(0).getRange().getStart());
    Files.delete(project);
    connection.changedOnDisk(FileChangeType.Deleted, project);
    connection.await("that it is gone", () -> told(project).isEmpty());
  }
}
