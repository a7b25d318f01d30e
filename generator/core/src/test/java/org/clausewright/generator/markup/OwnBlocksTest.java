package org.clausewright.generator.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clausewright.generator.Payloads;
import org.junit.jupiter.api.Test;

/** Blocks are written as the Markdown renderer would have written them. */
class OwnBlocksTest {

  private static final String[] PIECES = {
    "word",
    "Staff must",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\u00A0",
    "- ",
    "  - ",
    "    - ",
    "* ",
    "1. ",
    "# ",
    "## ",
    "> ",
    "---\n",
    "```\n",
    "`code`",
    "*",
    "**",
    "_",
    "<a id=\"x\"></a>",
    "<a id=\"mark-right\"></a>",
    "[**1.**](#x)",
    "[words](#x)",
    "[Right](#mark-right)",
    "[",
    "](#x)",
    "](#x \"title\")",
    "](https://example.org/?a=1&b=2)",
    "<https://example.org>",
    "![alt](x.png)",
    "<b>",
    "<!-- x -->",
    "&amp;",
    "&#32;",
    "&#9;",
    "&#10;",
    "&#13;",
    "\u0001",
    "&nbsp;",
    "&",
    "\\*",
    "\\",
    "<",
    ">",
    "\"",
    "'",
    "| a | b |\n|---|---|\n| c | d |\n",
    "| | |\n|---|---|\n| c | **d** |\n| c || d |\n",
    "| a | b |\n|:--|--:|\n| c | d |\n",
    "|",
    "“”",
    "\uD83D\uDE00",
    "\u0000",
    "\r\n",
    ".",
  };

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 20_000)
  void whateverTheText(@ForAll("texts") String text) {
    assertEquals(MarkdownToHtml.rendered(text), MarkdownToHtml.written(text));
  }

  @Test
  void hostileTexts() {
    Payloads.all()
        .forEach(text -> assertEquals(MarkdownToHtml.rendered(text), MarkdownToHtml.written(text)));
  }
}
