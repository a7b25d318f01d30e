package org.clausewright.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.generator.Generator;
import org.clausewright.generator.Payloads;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.markup.Visible;
import org.clausewright.model.prose.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author writes comes out as exactly those words, in every block of a document. */
class HostileProseTest {

  static List<String> payloads() {
    return Payloads.all();
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
    assertEquals(
        Specimen.blocks(Visible.of(payload)).stream().map(HostileProseTest::folded).toList(),
        blocks);
  }

  /** The words of a block without those of lists in it. */
  private static String ownWords(Element block) {
    Element own = block.clone();
    own.select("ul, p").stream().filter(inner -> inner != own).forEach(Element::remove);
    return folded(own.wholeText());
  }

  private static String folded(String words) {
    return words.replaceAll("[ \\t]+", " ").strip();
  }

  private static Map<String, String> files(String payload) {
    Map<String, String> files = new HashMap<>();
    Generator.ofPolicy(
            Specimen.of(words -> Prose.of(payload)),
            new Edition(
                LocalDate.EPOCH, Set.of(Product.POLICY), Set.of(Format.MARKDOWN, Format.HTML)))
        .forEach(
            file -> files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
    return files;
  }
}
