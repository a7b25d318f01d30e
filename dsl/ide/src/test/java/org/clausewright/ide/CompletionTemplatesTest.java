package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.language.PolicyFormatter;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever template is proposed: filled in, it is free of errors and laid out as it should be. */
final class CompletionTemplatesTest {

  private static final String CARET = "‸";

  @TempDir private static Path folder;

  private static ServerConnection connection;
  private static Path file;

  private static final List<String> PLACES =
      List.of(
          "‸\n",
          """
          policy mine "Mine" of north {
              ‸
          }
          """,
          """
          policy mine "Mine" of north {
              clause both {
                  statement "One."
                  ‸
              }
          }
          """,
          """
          policy mine "Mine" of north {
              prohibition several of staff "Staff must not:" {
                  ‸
              }
          }
          """,
          """
          policy mine "Mine" of north {
              statement words ‸
          }
          """,
          """
          trust mine "Mine" {
              ‸
          }
          """,
          """
          vocabulary mine "Mine" {
              ‸
          }
          """,
          """
          vocabulary mine "Mine" {
              topics group "Group" {
                  ‸
              }
          }
          """);

  @BeforeAll
  static void start() throws IOException {
    SmallCollection collection = SmallCollection.in(folder);
    file = collection.folder().resolve("mine.policy");
    connection = ServerConnection.start(collection.folder());
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  private static List<CompletionItem> templates(String place) {
    String text = place.replace(CARET, "");
    connection.open(ServerConnection.uri(file), text);
    CompletionParams params =
        new CompletionParams(
            ServerConnection.document(file), new Lines(text).position(place.indexOf(CARET)));
    List<CompletionItem> items =
        ServerConnection.result(connection.server().getTextDocumentService().completion(params))
            .getRight()
            .getItems();
    connection.close(file);
    return items.stream().filter(each -> each.getKind() == CompletionItemKind.Snippet).toList();
  }

  static Stream<Filled> filled() {
    return PLACES.stream()
        .flatMap(place -> templates(place).stream().map(item -> new Filled(place, item)));
  }

  record Filled(String place, CompletionItem template) {
    private String text() {
      return place.replace(CARET, template.getTextEdit().getLeft().getNewText());
    }

    @Override
    public String toString() {
      return template.getLabel() + " in " + place.lines().findFirst().orElse("");
    }
  }

  @ParameterizedTest
  @MethodSource("filled")
  void isReadAndLaidOut(Filled filled) {
    connection.open(ServerConnection.uri(file), filled.text());
    try {
      assertEquals(
          List.of(),
          connection.diagnostics(file).stream()
              .filter(each -> each.getSeverity() == DiagnosticSeverity.Error)
              .map(Diagnostic::getMessage)
              .toList(),
          filled.text());
      assertEquals(PolicyFormatter.format("mine", filled.text()).text(), filled.text());
    } finally {
      connection.close(file);
    }
  }

  @Test
  void everyTemplateBelongsSomewhere() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("features/completion/templates.xml"))) {
      Set<String> all =
          Pattern.compile(" name=\"(\\w+)\"")
              .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
              .results()
              .map(each -> each.group(1) + " …")
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          all,
          filled()
              .map(each -> each.template().getLabel())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }
}
