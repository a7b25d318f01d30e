package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of what the mouse points at. */
final class HoverTest {

  private static final String QUESTION = "\"May staff share passwords?\"";
  private static final String HOSTILE =
      "\"\"\"\n# <img src=x> [a](http://b) `c` **d** &lt; 1. \u202Eevil\n\n- ![e](f) www.g.h\"\"\"";

  @TempDir private static Path folder;
  private static SmallCollection files;
  private static ServerConnection connection;

  @BeforeAll
  static void start() throws IOException {
    files = SmallCollection.in(folder);
    connection = ServerConnection.start(HoverTest::markdown, files.folder());
    files.files().forEach(connection::open);
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  private static void markdown(ClientCapabilities client) {
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setHover(
        new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
    client.setTextDocument(documents);
  }

  private static Hover hover(ServerConnection connection, Path file, String caret) {
    return ServerConnection.result(
        connection
            .server()
            .getTextDocumentService()
            .hover(
                new HoverParams(
                    ServerConnection.document(file), connection.position(file, caret))));
  }

  private String text(Path file, String caret) {
    Hover hover = hover(connection, file, caret);
    assertEquals(MarkupKind.MARKDOWN, hover.getContents().getRight().getKind());
    return hover.getContents().getRight().getValue();
  }

  @Test
  void topicHasItsQuestionAndGroup() {
    assertEquals(
        """
        **Passwords**

        May staff share passwords?

        Topic `passwords` in “Use”""",
        text(files.policy(), "removal, pass|words as"));
  }

  @Test
  void roleHasOtherNamesAndWhereItIsDeclared() {
    assertEquals(
        """
        **Staff**

        Called “employees”, “colleagues”.

        Group of people `staff` in “Words of “all” 🏫”""",
        text(files.policy(), "removal of |staff"));
    assertEquals(
        """
        **Principal**

        Stands for Headteacher at each school.

        Role `principal` of North Trust""",
        text(files.policy(), "look of principal|"));
    assertEquals(
        """
        **Everybody**

        Includes Staff, Principal.

        Group of people `everybody` of North Trust""",
        text(files.trust(), "every|body"));
  }

  @Test
  void sourceSaysWhetherItIsInForce() {
    assertEquals(
        """
        **Old Act 1990**

        Called “the 1990 Act”. In force until 2001. Replaced by New Act 2000.

        Law `old-act` in “Words of “all” 🏫”""",
        text(files.vocabulary(), "law old|-act"));
    assertEquals(
        """
        **Code of \\*Conduct\\***

        Each school has its own.

        Document `conduct` of North Trust""",
        text(files.policy(), "cites con|duct"));
  }

  @Test
  void organisationAndPolicyAreNamed() {
    assertEquals(
        """
        **North Trust**

        Called “the Trust”.

        Trust `north`""",
        text(files.policy(), "of no|rth {"));
    assertEquals(
        """
        **Posts 🐦**

        Policy `posts` of North Trust""",
        text(files.policy(), "[[po|sts|all"));
    assertEquals(
        """
        **North School**

        School `north-school` of North Trust""",
        text(files.adoption(), "by north|-school"));
  }

  @Test
  void crossReferenceShowsItsTarget() {
    assertEquals(
        """
        **1\\.2(a)** Obligation for Staff

        > at “once”; and

        Obligation `removal.first` in “Posts 🐦”""",
        text(files.policy(), "“[[removal.fi|rst"));
    assertEquals(
        """
        **1\\.2**

        Obligation for Staff

        > 🙂 Staff must ask “first” before a posts goes. …

        Consequence for Staff

        > Else 🙂🙂 1.2, and see above, “1.2(a)” and 1.2.

        Clause `removal` in “Posts 🐦”""",
        text(files.adoption(), "[[rem|oval]], also"));
    assertEquals(
        """
        **1 Use of “media”**

        Section `use` in “Posts 🐦”""",
        text(files.policy(), "to us|e"));
    assertEquals(
        """
        **1\\.2** Consequence for Staff

        > Else 🙂🙂 1.2, and see above, “1.2(a)” and 1.2.

        Consequence `removal.consequence` in “Posts 🐦”""",
        text(files.policy(), "[[removal.^conse|quence"));
  }

  @Test
  void termShowsTheWordsThatDefineIt() {
    assertEquals(
        """
        **post** is defined in 1.1:

        > A “post” is anything that is posted.

        Defined term `post` in “Posts 🐦”""",
        text(files.policy(), "{po|st|posts"));
  }

  @Test
  void ownIdSaysWhoRefersToIt() {
    assertEquals(
        """
        **1\\.2**

        Clause `removal` in “Posts 🐦”

        Referred to 3 times: in the front matter, 1.2 and “Posts”.""",
        text(files.policy(), "clause re|moval"));
    assertEquals(
        """
        **1\\.2** Obligation for Staff

        Obligation `removal.ask` in “Posts 🐦”

        Referred to 3 times: in 1.2, 1.3 and “Posts”.""",
        text(files.policy(), "obligation as|k"));
    assertEquals(
        """
        **1\\.3** Right of Principal

        Right `look` in “Posts 🐦”

        Nothing refers to it.""",
        text(files.policy(), "right lo|ok"));
    assertTrue(text(files.policy(), "section us|e").endsWith("Referred to once: in the contents."));
  }

  @Test
  void findingIsExplainedByItsRule(@TempDir Path real) throws IOException {
    Path policies = ServerConnection.copyOfPolicies(real);
    Path weaver = policies.resolve("weaver/social-media.policy");
    try (ServerConnection server = ServerConnection.start(HoverTest::markdown, policies)) {
      server.open(weaver);
      Hover hover = hover(server, weaver, "printed \"5.|4\"");
      String text = hover.getContents().getRight().getValue();
      assertTrue(text.startsWith("**A number of a sequence is left out.**\n\nReaders look"), text);
      assertTrue(text.contains("\n\nRule `numbering-gap`, for example:\n\n```policy\n"), text);
      assertEquals(
          new Range(
              server.position(weaver, "printed |\"5.4\""),
              server.position(weaver, "printed \"5.4\"|")),
          hover.getRange());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "obli|gation ask; **obligation** – what the words do: must, is required to, will; a bare",
        "abo|ut removal; **about** – says: the topics that it answers; `about x as prohibited`",
        "defi|nes post; **defines** – says: the term that a definition defines",
        "con|tents \"; **Contents, numbered or with page ranges** – Printed `contents`",
      })
  void wordOfTheLanguageIsExplained(String caret, String text) {
    String shown = text(files.policy(), caret);
    assertTrue(shown.startsWith(text), shown);
    assertTrue(shown.contains("\n\n```policy\n"), shown);
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertNull(hover(connection, files.policy(), "Else| 🙂"));
    assertNull(hover(connection, files.policy(), "posts \"Posts 🐦\" o|f"));
    assertNull(hover(connection, files.policy(), "|\n    numbering"));
  }

  @Test
  void placesAreRightAfterEmoji() {
    assertEquals(
        new Range(new Position(17, 53), new Position(17, 60)),
        hover(connection, files.policy(), "and see [[rem|oval").getRange());
  }

  @Test
  void wordsOfAPolicyStayWords() {
    connection.replace(files.vocabulary(), QUESTION, HOSTILE);
    assertEquals(
        """
        **Passwords**

        \\# &lt;img src=x&gt; \\[a\\](http\\://b) \\`c\\` \\*\\*d\\*\\* &amp;lt; 1. \\[U+202E\\]evil \
        - !\\[e\\](f) www\\.g.h

        Topic `passwords` in “Use”""",
        text(files.policy(), "removal, pass|words as"));
    connection.replace(files.vocabulary(), HOSTILE, QUESTION);
  }

  @Test
  void clientsWithoutMarkdownGetPlainText() throws IOException {
    try (ServerConnection plain = ServerConnection.start(files.folder())) {
      plain.open(files.policy());
      Hover hover = hover(plain, files.policy(), "“[[removal.fi|rst");
      assertEquals(MarkupKind.PLAINTEXT, hover.getContents().getRight().getKind());
      assertEquals(
          """
          1.2(a) Obligation for Staff

          “at “once”; and”

          Obligation removal.first in “Posts 🐦”""",
          hover.getContents().getRight().getValue());
    }
  }
}
