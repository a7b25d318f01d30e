package org.clausewright.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausewright.generator.Generator;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.model.prose.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an author writes comes out as exactly those words, wherever it stands, and does nothing.
 */
class HostileProseTest {

  static List<String> payloads() throws IOException {
    byte[] lines =
        Objects.requireNonNull(HostileProseTest.class.getResourceAsStream("hostile.txt"))
            .readAllBytes();
    return new String(lines, StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isInert(String payload) {
    Document page = Jsoup.parse(files(payload).get("specimen/policy.html"));
    assertEquals(0, page.select("script, style, img, iframe, object, form").size());
    assertFalse(
        page.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .anyMatch(
                attribute ->
                    attribute.getKey().startsWith("on")
                        || attribute.getValue().matches("(?i)(javascript|data|vbscript):.*")));
    assertEquals(plainIds(), page.select("[id]").eachAttr("id"));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void keepsItsWordsWhereverTheyStand(String payload) {
    Element article =
        Jsoup.parse(files(payload).get("specimen/policy.html")).selectFirst("article");
    article.select(".generated").remove();
    List<String> blocks =
        article.select("h1, h2, h3, p, li, td, th").stream()
            .map(HostileProseTest::ownWords)
            .filter(words -> !words.isEmpty())
            .toList();
    assertEquals(Specimen.blocks(payload), blocks);
  }

  /** The words of a block without those of lists in it. */
  private static String ownWords(Element block) {
    Element own = block.clone();
    own.select("ul, p").stream().filter(inner -> inner != own).forEach(Element::remove);
    return own.wholeText().replace("  ", " ").strip();
  }

  private static List<String> plainIds() {
    return Jsoup.parse(files("word").get("specimen/policy.html")).select("[id]").eachAttr("id");
  }

  private static Map<String, String> files(String payload) {
    Map<String, String> files = new HashMap<>();
    Generator.ofPolicy(
        Specimen.of(words -> Prose.of(payload)),
        new Edition(LocalDate.EPOCH, Set.of(Product.POLICY), Set.of(Format.MARKDOWN, Format.HTML)),
        file -> files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
    return files;
  }
}
