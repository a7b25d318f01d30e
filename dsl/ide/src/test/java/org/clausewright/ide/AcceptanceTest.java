package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.RuleCatalogue.Explanation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a rule finds in its example can be accepted there. */
final class AcceptanceTest {

  @TempDir private static Path temporary;
  private static Path folder = Path.of("");
  private static ServerConnection connection;

  @BeforeAll
  static void start() throws IOException {
    folder = temporary.toRealPath();
    connection = ServerConnection.start(EditingClient::versioned, folder);
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  static Stream<Explanation> rules() {
    return RuleCatalogue.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isOfferedAndWorks(Explanation rule) {
    Path file = folder.resolve(rule.code() + ".policy");
    connection.open(ServerConnection.uri(file), rule.example());
    List<Diagnostic> findings = findings(file, rule.code());
    assertFalse(findings.isEmpty());
    for (Diagnostic finding : findings) {
      connection.apply(accept(file, finding).getEdit());
      assertTrue(findings(file, rule.code()).size() < findings.size(), () -> connection.text(file));
      assertEquals(List.of(), findings(file, "acceptance-unused"), () -> connection.text(file));
      assertEquals(List.of(), findings(file, "syntax"), () -> connection.text(file));
      connection.close(file);
      connection.open(ServerConnection.uri(file), rule.example());
    }
    connection.close(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n"})
  void isOfWhatHoldsAllOfTheFinding(String between) {
    Path file = folder.resolve("two-norms.policy");
    String text =
        """
        policy two "Two" of t {
            section s "Scope" {
                clause c {
                    statement a "lost"^statement b "words" } } }
        trust t "T" { people staff "Staff" }
        """
            .replace("^", between);
    connection.open(ServerConnection.uri(file), text);
    Diagnostic finding = findings(file, "stray-text").get(0);
    connection.apply(accept(file, finding).getEdit());
    assertEquals(
        text.replace("clause c {", "clause c accept stray-text because \"say why\" {"),
        connection.text(file));
    assertEquals(List.of(), findings(file, "stray-text"));
    connection.close(file);
  }

  private static List<Diagnostic> findings(Path file, String code) {
    return connection.diagnostics(file).stream()
        .filter(each -> each.getCode().getLeft().equals(code))
        .toList();
  }

  private static CodeAction accept(Path file, Diagnostic finding) {
    return EditingClient.actions(connection, file, finding.getRange()).stream()
        .filter(each -> each.getTitle().startsWith("Accept this finding, because …"))
        .filter(each -> each.getDiagnostics().equals(List.of(finding)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("It can't be accepted: " + finding));
  }
}
