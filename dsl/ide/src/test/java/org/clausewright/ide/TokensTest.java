package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours of tokens. */
final class TokensTest {

  private static final int NUMBERS = 5;

  private static final String TEXT =
      """
      // About 🏫 use
      vocabulary all "All" { topics one "One" { topic two "Two" asks "Who?" } }
      trust weaver "Weaver Trust" { role head "Head" document book "Handbook" }
      policy short "Short" of weaver {
          review every 1 year next 2025-07
          section use "Use 🏫 of *posts*" {
              prohibition ban of head about two cites book
                      limit "*never*" accept typo because "meant" \"""
                  🙂 Posts **must [[use]] not**
                  *go
                  on*; see {post|posts} or
                  <https://x.org>.
                  \""" {
                  item "at *all*"
              }
              definition post defines post "A post."
          }
      }
      """;

  private ServerConnection connection;
  private Path file = Path.of("");

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    file = folder.toRealPath().resolve("short.policy");
    connection = ServerConnection.start(folder);
  }

  @AfterEach
  void stop() {
    connection.close();
  }

  @Test
  void areToldByWhatTheyMean() {
    connection.open(ServerConnection.uri(file), TEXT);
    assertEquals(
        """
        0 comment: // About 🏫 use
        1 keyword: vocabulary
        1 namespace declaration: all
        1 string: "All"
        1 keyword: topics
        1 enum declaration: one
        1 string: "One"
        1 keyword: topic
        1 enumMember declaration: two
        1 string: "Two"
        1 keyword: asks
        1 string: "Who?"
        2 keyword: trust
        2 class declaration: weaver
        2 string: "Weaver Trust"
        2 keyword: role
        2 interface declaration: head
        2 string: "Head"
        2 keyword: document
        2 property declaration: book
        2 string: "Handbook"
        3 keyword: policy
        3 namespace declaration: short
        3 string: "Short"
        3 keyword: of
        3 class: weaver
        4 keyword: review
        4 keyword: every
        4 number: 1
        4 keyword: year
        4 keyword: next
        4 number: 2025-07
        5 keyword: section
        5 method declaration: use
        5 string: "Use 🏫 of
        5 string emphasis: *posts*
        5 string: "
        6 keyword prohibition: prohibition
        6 method declaration: ban
        6 keyword: of
        6 interface: head
        6 keyword: about
        6 enumMember: two
        6 keyword: cites
        6 property: book
        7 keyword: limit
        7 string: "*never*"
        7 keyword: accept
        7 decorator: typo
        7 keyword: because
        7 string: "meant"
        7 string: \"""
        8 string: 🙂 Posts
        8 string strong: **must
        8 operator strong: [[
        8 method strong: use
        8 operator strong: ]]
        8 string strong: not**
        9 string emphasis: *go
        10 string emphasis: on*
        10 string: ; see
        10 operator: {
        10 variable: post
        10 string: |posts
        10 operator: }
        10 string: or
        11 string link: <https://x.org>
        11 string: .
        12 string: \"""
        13 keyword prohibition: item
        13 string: "at
        13 string emphasis: *all*
        13 string: "
        15 keyword definition: definition
        15 method declaration: post
        15 keyword: defines
        15 variable declaration: post
        15 string: "A post."
        """,
        shown(full().getData()));
  }

  @Test
  void areThereWithErrors() {
    connection.open(ServerConnection.uri(file), TEXT.replace("section use", "section section"));
    String shown = shown(full().getData());
    assertTrue(shown.contains("keyword: section\n"), shown);
    assertTrue(shown.contains("string emphasis: on*\n"), shown);
    connection.open(ServerConnection.uri(file), "policy \"\"\"[[ {x");
    assertEquals("0 keyword: policy\n", shown(full().getData()).lines().findFirst().get() + "\n");
  }

  @Test
  void ofSomeLinesAreThoseOfTheWholeThere() {
    connection.open(ServerConnection.uri(file), TEXT);
    SemanticTokens some =
        ServerConnection.result(
            connection
                .server()
                .getTextDocumentService()
                .semanticTokensRange(
                    new SemanticTokensRangeParams(
                        ServerConnection.document(file),
                        new Range(new Position(4, 3), new Position(6, 0)))));
    assertEquals(
        shown(full().getData()).lines().filter(line -> line.matches("[456] .*")).toList(),
        shown(some.getData()).lines().toList());
  }

  @Test
  void changesLeadFromTheOldOnesToTheNew() throws IOException {
    Path policies = ServerConnection.copyOfPolicies(file.getParent());
    file = policies.resolve("weaver/social-media.policy");
    connection.open(file);
    SemanticTokens told = full();
    List<Integer> known = told.getData();
    String id = told.getResultId();
    for (String[] change :
        new String[][] {
          {"section scope", "section  scope"},
          {"staff", "head"},
          {"\"\"\"", "\""},
          {"a", "a\n"},
          {"a", "a"}
        }) {
      connection.replace(file, change[0], change[1]);
      SemanticTokensDelta delta = delta(id).getRight();
      known = changed(known, delta.getEdits());
      id = delta.getResultId();
      assertEquals(full().getData(), known);
      id = full().getResultId();
    }
    assertEquals(List.of(), delta(id).getRight().getEdits());
    assertTrue(delta("unknown").isLeft());
    assertTrue(Files.exists(file));
  }

  private static List<Integer> changed(List<Integer> data, List<SemanticTokensEdit> edits) {
    List<Integer> now = new ArrayList<>(data);
    for (SemanticTokensEdit edit : edits) {
      assertEquals(0, edit.getStart() % NUMBERS);
      List<Integer> part = now.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount());
      part.clear();
      part.addAll(edit.getData());
    }
    return now;
  }

  private SemanticTokens full() {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .semanticTokensFull(new SemanticTokensParams(ServerConnection.document(file))));
  }

  private Either<SemanticTokens, SemanticTokensDelta> delta(String id) {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .semanticTokensFullDelta(
                new SemanticTokensDeltaParams(ServerConnection.document(file), id)));
  }

  /** One token a line: its line, characters, type and modifiers. */
  private String shown(List<Integer> data) {
    SemanticTokensLegend legend =
        Objects.requireNonNull(
                connection.initialized().getCapabilities().getSemanticTokensProvider())
            .getLegend();
    Lines lines = new Lines(connection.text(file));
    StringBuilder shown = new StringBuilder();
    int line = 0;
    int character = 0;
    for (int i = 0; i < data.size(); i += NUMBERS) {
      character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
      line += data.get(i);
      int start = lines.offset(new Position(line, character));
      String characters = lines.text().substring(start, start + data.get(i + 2));
      shown.append(line).append(' ').append(legend.getTokenTypes().get(data.get(i + 3)));
      for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
        if ((data.get(i + 4) & 1 << bit) != 0) {
          shown.append(' ').append(legend.getTokenModifiers().get(bit));
        }
      }
      shown.append(": ").append(characters).append('\n');
    }
    return shown.toString();
  }
}
