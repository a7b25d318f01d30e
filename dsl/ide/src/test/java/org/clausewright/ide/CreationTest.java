package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.language.PolicyFormatter;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names refer to that lead nowhere is written where such things are. */
final class CreationTest {

  private Path policies = Path.of("");
  private Path weaver = Path.of("");
  private Path organisation = Path.of("");
  private ServerConnection connection;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    policies = ServerConnection.copyOfPolicies(folder);
    weaver = policies.resolve("weaver/social-media.policy");
    organisation = policies.resolve("weaver/organisation.policy");
    connection = ServerConnection.start(EditingClient::versioned, policies);
    connection.open(weaver);
  }

  @AfterEach
  void stop() {
    connection.close();
  }

  private List<CodeAction> actions(Path file, String words) {
    Position position = connection.position(file, "|" + words);
    return EditingClient.actions(connection, file, new Range(position, position)).stream()
        .filter(each -> !each.getTitle().startsWith("Accept"))
        .toList();
  }

  private void choose(Path file, String words, String title) {
    List<CodeAction> actions = actions(file, words);
    CodeAction chosen =
        actions.stream()
            .filter(each -> each.getTitle().equals(title))
            .findFirst()
            .orElseThrow(() -> new AssertionError(titles(actions).toString()));
    assertEquals(1, chosen.getDiagnostics().size());
    connection.apply(chosen.getEdit());
  }

  private static List<String> titles(List<CodeAction> actions) {
    return actions.stream().map(CodeAction::getTitle).toList();
  }

  /** What was added to a file, which is laid out as the formatter does it. */
  private String added(Path file) throws IOException {
    String before = Files.readString(file);
    String now = connection.text(file);
    assertEquals(PolicyFormatter.format("test", now).text(), now);
    int same = 0;
    while (same < before.length() && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    int end = now.length() - (before.length() - same);
    return now.substring(same, end);
  }

  @Test
  void rolesGoToTheOrganisation() throws IOException {
    connection.replace(weaver, "review by headteacher", "review by deputy-head");
    assertEquals(
        List.of(
            "Create role “deputy-head”",
            "Create body “deputy-head”",
            "Create group of people “deputy-head”"),
        titles(actions(weaver, "deputy-head")));
    choose(weaver, "deputy-head", "Create role “deputy-head”");
    assertEquals("role deputy-head \"Deputy head\"", added(organisation).strip());
    assertEquals(List.of(), actions(weaver, "deputy-head"));
    connection.replace(weaver, "review by deputy-head", "review by ^body, deputy-head");
    choose(weaver, "^body", "Create body “body”");
    assertTrue(connection.text(organisation).contains("    body ^body \"Body\"\n"));
    assertEquals(List.of(), actions(weaver, "^body"));
  }

  @Test
  void documentsGoToTheOrganisationAndLawsToTheVocabulary() throws IOException {
    Path sources = policies.resolve("vocabulary/sources.policy");
    connection.replace(
        weaver, "obligation adhere of staff", "obligation adhere of staff cites x-act");
    choose(weaver, "x-act", "Create document “x-act”");
    assertEquals("document x-act \"X act\"", added(organisation).strip());
    connection.replace(weaver, "cites x-act", "cites y-act");
    choose(weaver, "y-act", "Create law “y-act”");
    assertEquals("law y-act \"Y act\"", added(sources).strip());
    assertEquals(List.of(), actions(weaver, "y-act"));
  }

  @Test
  void topicsGoToTheGroupOfTheirNeighbours() throws IOException {
    Path topics = policies.resolve("vocabulary/topics.policy");
    connection.replace(
        weaver, "about personal-use-working-hours", "about my-own-equipment-at-school-or-at-home");
    choose(
        weaver,
        "my-own-equipment-at-school-or-at-home",
        "Create topic “my-own-equipment-at-school-or-at-home”");
    assertEquals(
        """
        topic my-own-equipment-at-school-or-at-home "My own equipment at school or at home"
                        asks "What does the policy say about my own equipment at school or at home?"
        """,
        added(topics).strip() + "\n");
    assertTrue(
        connection
            .text(topics)
            .contains("account?\"\n        topic my-own-equipment-at-school-or-at-home "));
    assertEquals(List.of(), actions(weaver, "my-own-equipment-at-school-or-at-home"));
  }

  @Test
  void organisationsGoToWhereTheyAreNamed() throws IOException {
    Path file = policies.resolve("new.policy");
    connection.open(
        ServerConnection.uri(file),
        "policy new \"New\" of new-trust {\n    adopted for new-school by staff\n}");
    assertEquals(
        List.of(
            "Create trust “new-trust”",
            "Create school “new-trust”",
            "Create partnership “new-trust”"),
        titles(actions(file, "new-trust")));
    choose(file, "new-trust", "Create trust “new-trust”");
    choose(file, "new-school", "Create school “new-school”");
    assertEquals(
        """
        policy new "New" of new-trust {
            adopted for new-school by staff
        }
        trust new-trust "New trust" {
            school new-school "New school"
        }
        """,
        connection.text(file));
  }

  @Test
  void blocksAreMadeWhereThereAreNone() {
    Path file = policies.resolve("new.policy");
    String policy = "policy new \"New\" of new-trust {\n    owner boss\n}\n";
    connection.open(ServerConnection.uri(file), policy + "trust new-trust called \"N\" // ours");
    choose(file, "boss", "Create role “boss”");
    assertEquals(
        policy + "trust new-trust called \"N\" {\n    role boss \"Boss\"\n} // ours",
        connection.text(file));
    connection.open(
        ServerConnection.uri(file), policy + "trust new-trust {\r\n  site s \"S\" // ours\r\n}");
    choose(file, "boss", "Create role “boss”");
    assertEquals(
        policy + "trust new-trust {\r\n  site s \"S\" // ours\r\n\r\n  role boss \"Boss\"\r\n}",
        connection.text(file));
    connection.open(ServerConnection.uri(file), policy + "trust new-trust { /* none */ }");
    choose(file, "boss", "Create role “boss”");
    assertEquals(
        policy + "trust new-trust {\n    role boss \"Boss\" /* none */ }", connection.text(file));
  }

  @Test
  void nearNamesAreOfferedFirst() {
    connection.replace(weaver, "review by headteacher", "review by headtaecher");
    assertEquals("Change to “headteacher”", actions(weaver, "headtaecher").get(0).getTitle());
    choose(weaver, "headtaecher", "Change to “headteacher”");
    assertTrue(connection.text(weaver).contains("review by headteacher\n"));
    connection.replace(weaver, "[[", "[[^accep|x]] [[");
    connection.replace(weaver, "clause removal", "clause ^accept");
    choose(weaver, "^accep|x", "Change to “accept”");
    assertTrue(connection.text(weaver).contains("[[^accept|x]]"));
  }
}
