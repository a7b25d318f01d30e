package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proposed at a caret: a source with a caret in it, and beside it the list expected. */
final class CompletionTest {

  private static final Path CASES = Path.of("src/test/resources/completion");
  private static final String CARET = "‸";

  @TempDir private static Path folder;

  private static ServerConnection connection;
  private static SmallCollection collection;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(each -> each.toString().endsWith(".policy")).sorted().toList();
    }
  }

  @BeforeAll
  static void start() throws IOException {
    collection = SmallCollection.in(folder);
    connection = ServerConnection.start(CompletionClient::isAble, collection.folder());
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void proposes(Path source) throws IOException {
    String text = Files.readString(source);
    String shown = shown(source.toString().contains("windows") ? text.replace("\n", "\r\n") : text);
    Path expected = Path.of(source.toString().replaceAll("policy$", "txt"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, shown);
      fail("written; read it, and run again without -Dgolden=update: " + expected);
    }
    assertEquals(Files.readString(expected), shown);
  }

  private static String shown(String source) {
    String text = source.replace(CARET, "");
    Path file = collection.folder().resolve("mine.policy");
    connection.open(ServerConnection.uri(file), text);
    try {
      Lines lines = new Lines(text);
      CompletionParams params =
          new CompletionParams(
              ServerConnection.document(file), lines.position(source.indexOf(CARET)));
      return ServerConnection.result(
              connection.server().getTextDocumentService().completion(params))
          .getRight()
          .getItems()
          .stream()
          .sorted(Comparator.comparing(CompletionItem::getSortText))
          .map(item -> shown(item, lines))
          .collect(Collectors.joining());
    } finally {
      connection.close(file);
    }
  }

  private static String shown(CompletionItem item, Lines lines) {
    TextEdit edit = item.getTextEdit().getLeft();
    int start = lines.offset(edit.getRange().getStart());
    int end = lines.offset(edit.getRange().getEnd());
    String replaced = lines.text().substring(start, end);
    List<CompletionItemTag> tags = item.getTags() == null ? List.of() : item.getTags();
    return "%s: %s%s%s%n"
        .formatted(
            item.getKind(),
            item.getLabel() + (tags.isEmpty() ? "" : " " + tags),
            item.getDetail() == null ? "" : " – " + item.getDetail(),
            " «" + replaced + "» → «" + edit.getNewText().replace("\n", "⏎") + "»");
  }
}
