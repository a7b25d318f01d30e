package org.clausewright.generator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.markup.Visible;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an author writes, and wherever, every file that is made of it says exactly that and does
 * nothing else: it has the shape of the same file made of a plain word.
 */
class HostileTextTest {

  private static final String WORD = "Plainword";
  private static final int LONGEST_LINK = 900;
  private static final Map<String, byte[]> PLAIN = files(WORD);

  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  static List<String> payloads() {
    return Payloads.all();
  }

  private static Map<String, byte[]> files(String words) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Generator.generate(
        Everywhere.of(words),
        Edition.whole(LocalDate.of(2026, 11, 21)),
        file -> files.put(file.path(), file.content()));
    return files;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isOnlyWordsInEveryFile(String payload) {
    Map<String, byte[]> files = files(payload);
    assertEquals(PLAIN.keySet(), files.keySet());
    assertAll(files.keySet().stream().map(path -> () -> check(path, files.get(path), payload)));
  }

  private static void check(String path, byte[] content, String payload) throws Exception {
    String plain = text(PLAIN.get(path));
    String actual = text(content);
    switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> html(path, plain, actual, payload);
      case "md" -> html(path, rendered(plain), rendered(actual), payload);
      case "json" -> json(path, PLAIN.get(path), content, payload);
      case "csv" -> csv(path, plain, actual, payload);
      case "css", "js" -> assertEquals(plain, actual, path);
      case "pdf", "docx", "xlsx", "xml", "ics" -> {
        // Each is read with its own reader where it is tested.
      }
      default -> fail("nothing checks whether this file is safe: " + path);
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String rendered(String markdown) {
    return RENDERER.render(MARKDOWN.parse(markdown));
  }

  /** The comparison's layout depends on the words, and very long ones are no links. */
  private static void html(String path, String plain, String actual, String payload) {
    Document expected = Jsoup.parse(plain);
    Document page = Jsoup.parse(actual);
    if (path.startsWith("comparison") || payload.length() > LONGEST_LINK) {
      assertTrue(elements(expected).containsAll(elements(page)), path);
      return;
    }
    assertEquals(
        replaced(shape(expected), payload), shape(page).replaceAll("%[0-9A-F]{2}", "?"), path);
    assertEquals(
        folded(expected.wholeText().replace(WORD, Visible.of(payload))),
        folded(page.wholeText()),
        path);
  }

  private static Set<String> elements(Document page) {
    return page.getAllElements().stream()
        .flatMap(
            element ->
                element.attributes().asList().stream()
                    .map(attribute -> element.tagName() + " " + attribute.getKey()))
        .collect(Collectors.toSet());
  }

  /** Every element with its attributes, one a line; addresses only up to where they are free. */
  private static String shape(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.parents().size()
                    + element.tagName()
                    + element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                        .map(
                            attribute ->
                                attribute.startsWith("href=https://example.org/")
                                    ? "href=https://example.org/"
                                    : attribute)
                        .sorted()
                        .toList())
        .collect(Collectors.joining("\n"));
  }

  private static String replaced(String text, String payload) {
    return text.replace(WORD, Visible.of(payload)).replaceAll("%[0-9A-F]{2}", "?");
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The values hold the very characters; only digests differ. */
  private static void json(String path, byte[] plain, byte[] actual, String payload)
      throws Exception {
    List<String> expected = JsonLeaves.of(plain);
    List<String> leaves = JsonLeaves.of(actual);
    assertFalse(text(actual).codePoints().anyMatch(c -> c != '\n' && Visible.isHidden(c)), path);
    if (!path.startsWith("comparison")) {
      assertEquals(
          expected.stream().map(leaf -> leaf.replace(WORD, whole(payload))).toList(), leaves, path);
    }
  }

  private static String whole(String payload) {
    return new String(payload.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
  }

  private static void csv(String path, String plain, String actual, String payload)
      throws Exception {
    List<String> expected = cells(plain);
    List<String> cells = cells(actual);
    cells.forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\t\r].*"), path));
    if (!path.startsWith("comparison")) {
      assertEquals(
          expected.stream()
              .map(cell -> cell.replace(WORD, Visible.of(payload)))
              .map(cell -> cell.matches("[=+\\-@].*") ? "'" + cell : cell)
              .toList(),
          cells,
          path);
    }
  }

  private static List<String> cells(String csv) throws Exception {
    List<String> cells = new ArrayList<>();
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      for (CSVRecord row : parser) {
        row.forEach(cell -> cells.add(cell.matches("[0-9a-f]{64}") ? "digest" : cell));
      }
    }
    return cells;
  }
}
