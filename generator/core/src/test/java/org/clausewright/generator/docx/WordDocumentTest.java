package org.clausewright.generator.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.clausewright.generator.GoldenFile;
import org.clausewright.generator.document.Specimen;
import org.clausewright.generator.edition.Edition;
import org.clausewright.model.Policy;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.api.Test;

/** The specimen as a Word document. */
class WordDocumentTest {

  private static final Edition EDITION = Edition.whole(LocalDate.of(2026, 11, 21));

  /** What it shows, to be read: style, label and words of each paragraph. */
  @Test
  void shows() throws IOException {
    String shown =
        ShownDocument.of(specimen()).paragraphs().stream()
            .map(p -> p.style() + " | " + p.label() + " | " + p.text().replace("\t", " → "))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n", "", "\n"));
    GoldenFile.verify(Path.of("src/test/resources/golden/docx/specimen.txt"), shown);
  }

  @Test
  void isValid() throws Exception {
    assertEquals(List.of(), Schema.problems(specimen()));
  }

  @Test
  void bookmarksHaveNamesThatWordTakes() {
    List<String> names =
        ShownDocument.of(specimen()).paragraphs().stream()
            .flatMap(paragraph -> paragraph.bookmarks().stream())
            .toList();
    Set<String> unlike = new HashSet<>();
    for (String name : names) {
      assertTrue(name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"), name);
      assertTrue(unlike.add(name.toLowerCase(Locale.ROOT)), name);
    }
    assertTrue(names.containsAll(List.of("specimen", "model", "second_i_1", "rest")));
  }

  /** As a program sees it that knows the format. */
  @Test
  void properties() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(specimen()))) {
      var core = document.getProperties().getCoreProperties();
      assertEquals("Specimen Policy", core.getTitle());
      assertEquals("School & Sons", core.getCreator());
      assertEquals(
          "2026-11-21T00:00:00Z", core.getUnderlyingProperties().getCreatedPropertyString());
      var custom = document.getProperties().getCustomProperties();
      assertEquals("specimen", custom.getProperty("Policy id").getLpwstr());
      assertEquals("2, October 2024", custom.getProperty("Version").getLpwstr());
      assertEquals(2, document.getHeaderList().size());
    }
  }

  @Test
  void sameBytesEverywhere() {
    byte[] here = specimen();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, specimen());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] specimen() {
    return DocxOutput.of(policy(), EDITION);
  }

  private static Policy policy() {
    return Specimen.of(WordDocumentTest::prose);
  }

  /** The words, with inline pieces of every kind around some of them. */
  private static Prose prose(String words) {
    return switch (words) {
      case "Words matter." ->
          new Prose(
              List.of(
                  new Inline.Strong(List.of(new Inline.Text("Words"))),
                  new Inline.Text(" "),
                  new Inline.Emphasis(List.of(new Inline.Text("(really)"))),
                  new Inline.Text(" matter, see "),
                  new Inline.CrossReference("second.i", "(i)"),
                  new Inline.Text(" of "),
                  new Inline.CrossReference("second", "the second clause"),
                  new Inline.Text(" and "),
                  new Inline.Link("https://example.org/a_(b)?c=1&d=2 3", "the site!"),
                  new Inline.Text(".")));
      default -> Prose.of(words);
    };
  }
}
