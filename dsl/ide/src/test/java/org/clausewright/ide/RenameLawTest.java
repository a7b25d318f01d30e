package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.editing.Mention;
import org.clausewright.language.editing.PolicyWorkspace;
import org.clausewright.language.editing.Snapshot;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is renamed in the real policies, a fresh check finds the same as before. */
final class RenameLawTest {

  private static final Checking CHECKING =
      new Checking(Optional.of(LocalDate.parse(ServerConnection.AS_OF)), Set.of());

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "ddat/social-media.policy, 9",
    "creating-tomorrow/social-media.policy, 17",
    "weaver/organisation.policy, 2",
    "matlock-dales/organisation.policy, 2",
  })
  void findingsStayTheSame(String name, int step) throws IOException {
    Path policies = ServerConnection.copyOfPolicies(folder);
    Path file = policies.resolve(name);
    Lines lines = new Lines(Files.readString(file));
    List<String> before = findings(policies);
    assertTrue(before.size() > 10, before.toString());
    int renamed = 0;
    try (ServerConnection connection = ServerConnection.start(policies)) {
      List<Mention> ids = ids(policies, file);
      for (int i = 0; i < ids.size(); i += step) {
        Mention id = ids.get(i);
        String old = id.written(lines.text());
        String fresh = fresh(old, id.length());
        WorkspaceEdit edit =
            ServerConnection.result(
                connection
                    .server()
                    .getTextDocumentService()
                    .rename(
                        new RenameParams(
                            ServerConnection.document(file), lines.position(id.offset()), fresh)));
        assertEquals(before, findings(policies, edit, old, fresh), old);
        renamed++;
      }
    }
    assertTrue(renamed > 2, "only " + renamed);
  }

  private static List<Mention> ids(Path policies, Path file) {
    PolicyWorkspace workspace = new PolicyWorkspace(() -> CHECKING);
    workspace.addFolder(policies);
    Snapshot snapshot = workspace.snapshot();
    return snapshot.analysis(file).orElseThrow().mentions().stream()
        .filter(Mention::isDeclaration)
        .toList();
  }

  /** As long as the one before, so that all else keeps its place. */
  private static String fresh(String id, int length) {
    StringBuilder fresh = new StringBuilder("z".repeat(length - id.length()));
    for (char c : id.toCharArray()) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      fresh.append(letter ? (char) ((c & 0x20 | 0x40) + (c - (c & 0x60) + 12) % 26 + 1) : c);
    }
    return fresh.toString();
  }

  private static List<String> findings(Path policies) {
    return PolicyReader.read(List.of(policies), CHECKING).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  /** What is found with some edits, told with the old id; the files are as before afterwards. */
  private static List<String> findings(Path policies, WorkspaceEdit edit, String old, String fresh)
      throws IOException {
    Map<Path, String> texts = new HashMap<>();
    for (Map.Entry<String, List<TextEdit>> each : edit.getChanges().entrySet()) {
      Path file = Path.of(URI.create(each.getKey()));
      texts.put(file, Files.readString(file));
      Files.writeString(file, edited(texts.get(file), each.getValue()));
    }
    List<String> found = findings(policies).stream().map(each -> each.replace(fresh, old)).toList();
    for (Map.Entry<Path, String> each : texts.entrySet()) {
      Files.writeString(each.getKey(), each.getValue());
    }
    return found;
  }

  private static String edited(String text, List<TextEdit> edits) {
    Lines lines = new Lines(text);
    List<Edit> made = new ArrayList<>();
    for (TextEdit edit : edits) {
      int start = lines.offset(edit.getRange().getStart());
      made.add(new Edit(start, lines.offset(edit.getRange().getEnd()) - start, edit.getNewText()));
    }
    return Edit.apply(text, made);
  }
}
