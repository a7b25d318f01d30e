package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.clausewright.generator.Generator;
import org.clausewright.generator.docx.ShownDocument;
import org.clausewright.generator.docx.ShownDocument.Paragraph;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Word documents of the real policies hold the words of the pages, under the labels that are
 * printed: as Word computes them, and as LibreOffice shows them.
 */
class WordFidelityTest {

  private static final Edition EDITION =
      new Edition(
          LocalDate.of(2026, 11, 21), Set.of(Product.POLICY), Set.of(Format.HTML, Format.DOCX));

  /** What a document has before the policy's own words, and between them. */
  private static final Set<String> ADDED =
      Set.of("Organisation", "TOCHeading", "TOC1", "TOC2", "TOC3");

  static List<Policy> policies() {
    return PolicyReader.read(List.of(Path.of("../../policies"))).library().policies();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyWordInOrder(Policy policy) {
    Map<String, byte[]> files = files(policy);
    boolean titled = policy.blocks().anyMatch(Title.class::isInstance);
    String shown =
        ShownDocument.of(files.get("policy.docx")).paragraphs().stream()
            .takeWhile(paragraph -> !paragraph.style().equals("PanelHeading"))
            .filter(paragraph -> !ADDED.contains(paragraph.style()))
            .filter(paragraph -> titled || !paragraph.style().equals("Title"))
            .map(WordFidelityTest::withoutBullet)
            .collect(Collectors.joining("\n"));
    String page = new String(files.get("policy.html"), StandardCharsets.UTF_8);
    assertEquals(lines(Words.ofHtml(page)), lines(Words.of(shown)));
  }

  /** Each label by itself, with the words that it stands before. */
  @ParameterizedTest
  @MethodSource("policies")
  void everyLabel(Policy policy) {
    Map<String, Paragraph> byBookmark = new HashMap<>();
    ShownDocument.of(files(policy).get("policy.docx"))
        .paragraphs()
        .forEach(each -> each.bookmarks().forEach(name -> byBookmark.put(name, each)));
    Map<String, Label> labels = new TreeMap<>();
    policy.blocks().forEach(block -> labels(block, labels));
    assertTrue(labels.size() > 40);
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    labels.forEach(
        (id, label) -> {
          expected.put(id, label.printed().orElse(label.bullet() ? "bullet" : ""));
          Paragraph paragraph = byBookmark.get(id.replaceAll("[^A-Za-z0-9]", "_"));
          String typed = label.printed().isPresent() ? before('\t', paragraph.text()) : "";
          shown.put(id, paragraph.label().replaceAll("[•–]", "bullet") + typed);
        });
    assertEquals(expected, shown);
  }

  /** One run of LibreOffice for all documents. */
  @Test
  void libreOfficeShowsTheSame() throws Exception {
    Path office = ExternalProgram.require("soffice", "libreoffice-writer-nogui");
    Path reader = ExternalProgram.require("pdftotext", "poppler-utils");
    Path folder = Files.createDirectories(Path.of("target/word").toAbsolutePath());
    Map<String, byte[]> documents = new TreeMap<>();
    for (Policy policy : policies()) {
      documents.put(policy.id(), files(policy).get("policy.docx"));
    }
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    for (Map.Entry<String, byte[]> each : documents.entrySet()) {
      Path file = Files.write(folder.resolve(each.getKey() + ".docx"), each.getValue());
      arguments.add(file.toString());
    }
    ExternalProgram.run(office, arguments.toArray(String[]::new));
    for (Map.Entry<String, byte[]> each : documents.entrySet()) {
      String text = pdfText(reader, folder.resolve(each.getKey() + ".pdf"));
      assertEquals(together(shown(each.getValue())), together(text), each.getKey());
    }
  }

  /** As a program sees it that knows the format: no paragraph is lost on it. */
  @ParameterizedTest
  @MethodSource("policies")
  void opensInAnotherProgram(Policy policy) throws IOException {
    byte[] bytes = files(policy).get("policy.docx");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> own = document.getParagraphs().stream().map(each -> each.getText()).toList();
      List<String> all =
          ShownDocument.of(bytes).paragraphs().stream().map(Paragraph::text).toList();
      assertTrue(all.containsAll(own));
      assertEquals(policy.title(), document.getProperties().getCoreProperties().getTitle());
    }
  }

  /** The text of a PDF's pages in reading order, without what is at their head and foot. */
  private static String pdfText(Path reader, Path pdf) throws Exception {
    Path text = Path.of(pdf + ".txt");
    ExternalProgram.run(
        reader,
        "-raw",
        "-enc",
        "UTF-8",
        "-nopgbrk",
        "-x",
        "0",
        "-y",
        "72",
        "-W",
        "595",
        "-H",
        "700",
        pdf.toString(),
        text.toString());
    return Files.readString(text);
  }

  private static String shown(byte[] document) {
    return ShownDocument.of(document).paragraphs().stream()
        .map(Paragraph::shown)
        .collect(Collectors.joining("\n"));
  }

  /** A text without white space, for lines end elsewhere, and without leaders. */
  private static String together(String text) {
    return text.replaceAll("\\.{4,}", "").replaceAll("\\s+", "");
  }

  private static void labels(Block block, Map<String, Label> labels) {
    if (block instanceof Section section) {
      labels.put(section.id(), section.label());
    } else if (block instanceof Clause clause) {
      labels.put(clause.id(), clause.label());
      clause.norms().stream()
          .flatMap(norm -> norm.items().stream())
          .forEach(item -> labels(item, labels));
    }
  }

  private static String before(char mark, String text) {
    return text.substring(0, Math.max(0, text.indexOf(mark)));
  }

  private static String withoutBullet(Paragraph paragraph) {
    return paragraph.label().matches("[•–]") ? paragraph.text() : paragraph.shown();
  }

  private static Map<String, byte[]> files(Policy policy) {
    Map<String, byte[]> files = new HashMap<>();
    Generator.ofPolicy(policy, EDITION)
        .forEach(
            file -> files.put(file.path().substring(file.path().indexOf('/') + 1), file.content()));
    return files;
  }

  private static String lines(List<String> words) {
    return String.join("\n", words);
  }
}
