package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.editing.PolicyWorkspace;
import org.clausewright.language.editing.Snapshot;
import org.clausewright.language.linking.Use;
import org.clausewright.language.linking.VisibleNames;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real policies, while they are being edited. */
final class EditingTest {

  private final Path policies = realPath(Path.of("../../policies"));
  private final Path weaver = policies.resolve("weaver/social-media.policy");
  private final Path huxley = policies.resolve("huxley/social-media.policy");
  private final Path roles = policies.resolve("vocabulary/roles.policy");
  private final PolicyWorkspace workspace = new PolicyWorkspace(() -> Checking.ALL);

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void open() throws IOException {
    workspace.addFolder(policies);
    workspace.open(weaver, Files.readString(weaver));
  }

  private Analysis weaver() {
    return workspace.snapshot().analysis(weaver).orElseThrow();
  }

  @Test
  void namesAreFoundWhereTheyStand() {
    Analysis analysis = weaver();
    int at = analysis.text().text().indexOf(" of staff") + " of st".length();
    Use use = analysis.useAt(at).orElseThrow();
    assertEquals("staff", use.name());
    assertTrue(use.target().orElseThrow() instanceof Role);
    assertSame(
        use.target().orElseThrow(), VisibleNames.at(use.object(), use.reference()).get("staff"));
    assertTrue(analysis.objectAt(at, Norm.class).isPresent());
    assertEquals(1, analysis.policies().size());
  }

  @Test
  void targetsAreTheSameInAllFiles() {
    Snapshot snapshot = workspace.snapshot();
    Role staff =
        snapshot.analysis(roles).orElseThrow().definitions().stream()
            .flatMap(each -> each.eContents().stream())
            .filter(each -> each instanceof Role role && role.getName().equals("staff"))
            .map(Role.class::cast)
            .findFirst()
            .orElseThrow();
    List<String> users =
        snapshot
            .beside(weaver, text -> text.contains("staff"))
            .filter(
                each ->
                    each.uses().stream()
                        .anyMatch(use -> use.target().filter(it -> it == staff).isPresent()))
            .map(each -> each.text().path().getParent().getFileName().toString())
            .toList();
    assertTrue(users.containsAll(List.of("huxley", "weaver", "reach2")), users.toString());
  }

  @Test
  void onlyWhatAChangeConcernsIsReadAgain() throws IOException {
    Analysis before = weaver();
    workspace.open(huxley, Files.readString(huxley) + "\n");
    assertSame(before, weaver());
    workspace.open(roles, Files.readString(roles) + "\n");
    assertNotSame(before, weaver());
  }

  @Test
  void aFileThatIsNeverOpenedIsAnalysedOnDemand() {
    Analysis analysis = workspace.snapshot().analysis(huxley).orElseThrow();
    assertEquals("huxley-social-media", analysis.policies().get(0).id());
  }

  @Test
  void anEmptyFileHasAnAnalysis() {
    workspace.open(weaver, " ");
    assertEquals(List.of(), weaver().definitions());
    workspace.open(weaver, "// nothing yet");
    assertEquals(List.of(), weaver().definitions());
  }
}
