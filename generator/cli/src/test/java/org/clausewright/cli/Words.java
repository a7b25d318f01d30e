package org.clausewright.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words of a formatted policy, without what the generator added. */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * The words of the article of a page, labels included, elements of the class {@code generated}
   * left out.
   */
  static List<String> ofHtml(String html) {
    Element article = Jsoup.parse(html).selectFirst("article#policy");
    article.select(".generated").remove();
    article
        .select("p, li, td, th, h1, h2, h3, h4, h5, h6")
        .forEach(block -> block.prepend(" ").append(" "));
    return of(article.wholeText());
  }

  /** The words of a Markdown file up to what is said about the document, marks left out. */
  static List<String> ofMarkdown(String markdown) {
    String text = markdown.substring(0, markdown.indexOf("<a id=\"about-this-document\">"));
    StringBuilder words = new StringBuilder();
    for (String line : text.split("\n")) {
      boolean rule = line.matches("[|\\- ]+") && line.contains("---");
      if (!rule) {
        words.append(line(line)).append('\n');
      }
    }
    return of(words.toString());
  }

  private static String line(String line) {
    return line.replaceAll("<a id=\"[^\"]*\"></a>", "")
        .replaceAll("(?<!\\\\)\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\(#mark-[a-z]+\\)", "")
        .replaceAll("(?<!\\\\)\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\((?:[^()\\\\]|\\\\.)*\\)", "$1")
        .replaceAll("(?<!\\\\)\\*+|(?<!\\\\)\\|", "")
        .replaceAll("^ *- ", "")
        .replaceAll("^#+ ", "")
        .replaceAll("\\\\(\\p{Punct})", "$1");
  }
}
