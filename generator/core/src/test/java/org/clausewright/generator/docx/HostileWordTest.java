package org.clausewright.generator.docx;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.generator.Payloads;
import org.clausewright.generator.document.Specimen;
import org.clausewright.generator.docx.ShownDocument.Paragraph;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.markup.Visible;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an author writes comes out as exactly those words, wherever it stands, and does nothing.
 */
class HostileWordTest {

  private static final Set<String> ADDED = Set.of("Organisation", "TableEnd");

  /** What any format could take for something else, and what Word could. */
  static List<String> payloads() {
    return Stream.concat(
            Payloads.all().stream(),
            Stream.of(
                "=1+1",
                "{ HYPERLINK \"http://example.org\" }",
                "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }",
                "INCLUDETEXT \"file:///etc/passwd\"",
                "</w:t></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:t>",
                "_x000D_ %1.%2 &#x0;"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void keepsItsWordsWhereverTheyStand(String payload) {
    assertEquals(
        Specimen.blocks(Visible.of(payload).replace('\t', ' ')).stream()
            .map(String::strip)
            .toList(),
        blocks(payload));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isInert(String payload) {
    ShownDocument document = document(Prose.of(payload));
    ShownDocument plain = document(Prose.of("word"));
    assertAll(
        () -> assertEquals(instructions(plain), instructions(document)),
        () -> assertEquals(bookmarks(plain), bookmarks(document)),
        () -> assertEquals(List.of(), targets(document)),
        () -> assertEquals(List.of(), Schema.problems(bytes(Prose.of(payload)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "//server/share",
        "data:text/html,x",
        "ms-word:ofe|u|http://example.org/x.docx",
        "http://[",
        "",
      })
  void noOtherAddresses(String address) {
    ShownDocument document = document(new Prose(List.of(new Inline.Link(address, "the words"))));
    assertEquals(List.of(), targets(document));
    assertFalse(document.paragraphs().stream().noneMatch(p -> p.text().equals("the words")));
  }

  @Test
  void addressesThatWordCanRead() {
    ShownDocument document =
        document(
            new Prose(
                List.of(
                    new Inline.Link("https://example.org/ü \"?a=1&b=2", "a"),
                    new Inline.Link("mailto:a@example.org", "b"))));
    assertEquals(
        List.of("https://example.org/%C3%BC%20%22?a=1&b=2", "mailto:a@example.org"),
        targets(document));
  }

  @Test
  void whatXmlCannotHoldIsSeen() {
    assertEquals(
        "a[U+0000]b[U+D800]c[U+FFFE]d e[U+0085]f",
        document(Prose.of("a\u0000b\uD800c\uFFFEd\ne\u0085f")).paragraphs().get(1).text());
  }

  private static List<String> blocks(String payload) {
    return document(Prose.of(payload)).paragraphs().stream()
        .takeWhile(paragraph -> !paragraph.style().equals("PanelHeading"))
        .filter(paragraph -> !ADDED.contains(paragraph.style()))
        .map(HostileWordTest::withoutBullet)
        .toList();
  }

  private static String withoutBullet(Paragraph paragraph) {
    return paragraph.label().equals("•") ? paragraph.text().strip() : paragraph.shown();
  }

  private static List<String> instructions(ShownDocument document) {
    return ShownDocument.elements(
            document.xml("word/document.xml").getDocumentElement(), "instrText")
        .map(element -> element.getTextContent())
        .toList();
  }

  private static List<String> bookmarks(ShownDocument document) {
    return document.paragraphs().stream().flatMap(p -> p.bookmarks().stream()).toList();
  }

  /** Where the document leads to outside itself. */
  private static List<String> targets(ShownDocument document) {
    var all = document.xml("word/_rels/document.xml.rels").getElementsByTagName("Relationship");
    return Stream.iterate(0, i -> i + 1)
        .limit(all.getLength())
        .map(i -> all.item(i).getAttributes())
        .filter(each -> each.getNamedItem("TargetMode") != null)
        .map(each -> each.getNamedItem("Target").getNodeValue())
        .toList();
  }

  private static ShownDocument document(Prose prose) {
    return ShownDocument.of(bytes(prose));
  }

  private static byte[] bytes(Prose prose) {
    return DocxOutput.of(Specimen.of(words -> prose), Edition.whole(LocalDate.EPOCH));
  }
}
