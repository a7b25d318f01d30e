package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How lists of proposals come to a client, by what it can do. */
final class CompletionListTest {

  private static final String TEXT =
      """
      policy mine "Mine" of north {
          section given "Given" {
              clause last of staff cites conduct {
                  obligation "Staff must *not* do it* in [[given]]."
              }

          }
      }
      """;

  @TempDir private static Path folder;

  private static Path file;
  private static ServerConnection able;
  private static ServerConnection plain;

  @BeforeAll
  static void start() throws IOException {
    SmallCollection collection = SmallCollection.in(folder);
    file = collection.folder().resolve("mine.policy");
    able = ServerConnection.start(CompletionClient::isAble, collection.folder());
    plain = ServerConnection.start(collection.folder());
    able.open(ServerConnection.uri(file), TEXT);
    plain.open(ServerConnection.uri(file), TEXT);
  }

  @AfterAll
  static void stop() {
    able.close();
    plain.close();
  }

  private static List<CompletionItem> list(
      ServerConnection connection, String caret, String trigger) {
    CompletionParams params =
        new CompletionParams(ServerConnection.document(file), connection.position(file, caret));
    params.setContext(
        trigger.isEmpty()
            ? new CompletionContext(CompletionTriggerKind.Invoked)
            : new CompletionContext(CompletionTriggerKind.TriggerCharacter, trigger));
    CompletionList list =
        ServerConnection.result(connection.server().getTextDocumentService().completion(params))
            .getRight();
    assertFalse(list.isIncomplete());
    return list.getItems();
  }

  private static CompletionItem item(ServerConnection connection, String caret, String label) {
    return list(connection, caret, "").stream()
        .filter(each -> each.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatOpensLists() {
    assertEquals(
        List.of("[", "{", "."),
        able.initialized().getCapabilities().getCompletionProvider().getTriggerCharacters());
  }

  @Test
  void documentsNamesInMarkdown() {
    CompletionItem item = item(able, "cites |conduct", "conduct");
    assertEquals("Code of *Conduct* (document)", item.getDetail());
    assertEquals("Code of *Conduct* (document)", item.getLabelDetails().getDescription());
    assertEquals("conduct Code of *Conduct*", item.getFilterText());
    assertEquals(MarkupKind.MARKDOWN, item.getDocumentation().getRight().getKind());
    String text = item.getDocumentation().getRight().getValue();
    assertTrue(text.contains("**Code of \\*Conduct\\***"), text);
    assertTrue(text.contains("of North Trust"), text);
  }

  @Test
  void documentsClausesWithTheirWords() {
    String text =
        item(able, "[[|given", "last.obligation").getDocumentation().getRight().getValue();
    assertTrue(text.contains("Staff must not do it\\* in 1."), text);
  }

  @Test
  void documentsWordsOfTheLanguageFromItsReference() {
    String text = item(able, "staff |cites", "unless").getDocumentation().getRight().getValue();
    assertTrue(text.contains("an exception"), text);
    assertTrue(text.contains("```policy\nprohibition personal-contact"), text);
    assertNull(item(able, "policy mine \"Mine\" |of", "of").getDocumentation());
  }

  @Test
  void givesPlainTextToClientsThatShowNoMore() {
    CompletionItem name = item(plain, "cites |conduct", "conduct");
    assertTrue(
        name.getDocumentation().getRight().getValue().startsWith("Code of *Conduct*\n"),
        name.getDocumentation().toString());
    assertNull(name.getLabelDetails());
    CompletionItem template = item(plain, "|policy", "trust …");
    assertNull(template.getInsertTextFormat());
    assertTrue(
        template
            .getTextEdit()
            .getLeft()
            .getNewText()
            .startsWith("trust my-trust \"Name of the Trust\""),
        template.toString());
  }

  @Test
  void indentsWhereTheClientDoesNot() {
    assertEquals(
        "statement my-statement \"\"\"\n            [State what is so, what this part of the policy is for, or what is the reason.]\n            \"\"\"",
        item(plain, "section given \"Given\" {\n        |", "statement …")
            .getTextEdit()
            .getLeft()
            .getNewText());
    CompletionItem snippet = item(able, "section given \"Given\" {\n        |", "statement …");
    assertEquals(InsertTextFormat.Snippet, snippet.getInsertTextFormat());
    assertEquals(InsertTextMode.AdjustIndentation, snippet.getInsertTextMode());
    assertEquals(
        "statement ${1:my-statement} \"\"\"\n    ${2:[State what is so, what this part of the policy is for, or what is the reason.]}\n    \"\"\"",
        snippet.getTextEdit().getLeft().getNewText());
  }

  @Test
  void bracesAndBracketsOpenListsInTextsOnly() {
    assertEquals(List.of(), list(plain, "\"Given\" {|", "{"));
    assertFalse(list(plain, "\"Given\" {|", "").isEmpty());
    assertFalse(list(plain, "[[|given", "[").isEmpty());
    assertEquals(List.of(), list(plain, "in [|[given", "["));
  }
}
