package org.clausewright.generator.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewright.generator.Generator;
import org.clausewright.generator.GoldenFile;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.model.Policy;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.api.Test;

/** The specimen as a document, to be read. */
class DocumentGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/document");

  @Test
  void specimen() {
    Policy policy = Specimen.of(DocumentGoldenTest::prose);
    List<OutputFile> files = new ArrayList<>();
    Generator.ofPolicy(
            policy,
            new Edition(
                LocalDate.of(2026, 11, 21),
                Set.of(Product.POLICY),
                Set.of(Format.MARKDOWN, Format.HTML)))
        .forEach(files::add);
    assertAll(files.stream().map(file -> () -> verify(file)));
  }

  @Test
  void standingAloneItIsTheSameArticleAndNeedsNoFile() {
    Policy policy = Specimen.of(DocumentGoldenTest::prose);
    LocalDate day = LocalDate.of(2026, 11, 21);
    String page = DocumentOutput.html(policy, Edition.whole(day));
    String alone = DocumentOutput.standalone(policy, day);
    assertEquals(article(page), article(alone));
    assertTrue(alone.contains("--measure:"), "it holds its styles");
    assertFalse(alone.contains("<link") || alone.contains("href=\"../"), "it leads nowhere");
  }

  private static String article(String page) {
    return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
  }

  private static void verify(OutputFile file) throws IOException {
    GoldenFile.verify(
        GOLDEN.resolve(file.path()), new String(file.content(), StandardCharsets.UTF_8));
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
                  new Inline.CrossReference("second.i", "1.2(i)"),
                  new Inline.Text(" and "),
                  new Inline.Link("https://example.org/a_(b)?c=1&d=2", "the site!"),
                  new Inline.Text(" on "),
                  new Inline.TermUse("words", "words"),
                  new Inline.Text(".")));
      default -> Prose.of(words);
    };
  }
}
