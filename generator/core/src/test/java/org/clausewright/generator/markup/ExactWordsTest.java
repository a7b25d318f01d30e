package org.clausewright.generator.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However emphasis, links and punctuation meet, the words of prose come out unchanged. */
class ExactWordsTest {

  private static final String ALPHABET = "aab1.,!()[]*_`~|<>&;:#$\\\"'-+=/ é“€😀";

  static List<Integer> seeds() {
    return IntStream.range(0, 20).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyProseKeepsItsWords(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Prose prose = new Prose(parts(random, 0));
      String markdown = Markdown.of(prose).text();
      Element paragraph = paragraph(markdown);
      assertEquals("x " + prose.words() + " y", paragraph.wholeText(), () -> markdown);
      assertEquals(
          links(prose.parts()),
          paragraph.select("a[href^=https://example.org/], a[href=#target.id]").size(),
          () -> markdown);
    }
  }

  @Test
  void emphasisIsKeptWhereMarkdownCanSayIt() {
    Inline.Text see = new Inline.Text("see ");
    Inline.Text after = new Inline.Text(" below");
    Inline.Text note = new Inline.Text("(note)");
    assertEquals(
        "see *\\*note* below",
        Markdown.of(
                new Prose(
                    List.of(see, new Inline.Emphasis(List.of(new Inline.Text("*note"))), after)))
            .text());
    assertEquals(
        "see ***(note)*** below",
        Markdown.of(
                new Prose(
                    List.of(
                        see,
                        new Inline.Strong(List.of(new Inline.Emphasis(List.of(note)))),
                        after)))
            .text());
    assertEquals(
        "a(note)b",
        Markdown.of(
                new Prose(
                    List.of(
                        new Inline.Text("a"),
                        new Inline.Emphasis(List.of(note)),
                        new Inline.Text("b"))))
            .text());
  }

  private static Element paragraph(String markdown) {
    return Jsoup.parse(MarkdownToHtml.convert("x " + markdown + " y").text()).selectFirst("p");
  }

  private static List<Inline> parts(Random random, int depth) {
    List<Inline> parts = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(depth < 3 ? 6 : 3);
      parts.add(
          switch (kind) {
            case 1 -> new Inline.Link("https://example.org/?a=1&b=" + words(random), "w");
            case 2 -> new Inline.CrossReference("target.id", "w" + words(random));
            case 3 -> new Inline.Emphasis(parts(random, depth + 1));
            case 4 -> new Inline.Strong(parts(random, depth + 1));
            default -> new Inline.Text(words(random));
          });
    }
    return parts;
  }

  private static String words(Random random) {
    int[] letters = ALPHABET.codePoints().toArray();
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      words.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return words.toString();
  }

  private static int links(List<Inline> parts) {
    int links = 0;
    for (Inline part : parts) {
      if (part instanceof Inline.Emphasis emphasis) {
        links += links(emphasis.parts());
      } else if (part instanceof Inline.Strong strong) {
        links += links(strong.parts());
      } else if (!(part instanceof Inline.Text)) {
        links++;
      }
    }
    return links;
  }
}
