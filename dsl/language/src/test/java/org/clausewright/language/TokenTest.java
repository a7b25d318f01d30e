package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausewright.language.editing.Token;
import org.clausewright.language.prose.InlineParser;
import org.clausewright.language.prose.Markup;
import org.junit.jupiter.api.Test;

/** Tokens and markup of texts, as editors see them. */
final class TokenTest {

  @Test
  void togetherTheyAreTheText() {
    String text = "policy ^of \"a {b|c} 🏫\" { // x\n 2024-10 [[ } \"\"\"[[d.e]]";
    StringBuilder all = new StringBuilder();
    StringBuilder kinds = new StringBuilder();
    for (Token token : Token.of(text)) {
      all.append(text, token.start(), token.end());
      if (token.kind() != Token.Kind.SPACE) {
        kinds.append(token.kind()).append(' ').append(text, token.start(), token.end()).append(';');
      }
    }
    assertEquals(text, all.toString());
    assertEquals(
        "KEYWORD policy;NAME ^of;PROSE_OPEN \";PROSE a ;REFERENCE_OPEN {;NAME b;REFERENCE_WORDS |c;"
            + "REFERENCE_CLOSE };PROSE  🏫;PROSE_CLOSE \";BLOCK_OPEN {;COMMENT // x\n;"
            + "NUMBER 2024-10;OTHER [;OTHER [;BLOCK_CLOSE };PROSE_OPEN \"\"\";REFERENCE_OPEN [[;"
            + "NAME d;OTHER .;NAME e;REFERENCE_CLOSE ]];",
        kinds.toString());
  }

  @Test
  void markupKeepsItsPlace() {
    assertEquals(
        List.of(
            new Markup(Markup.Kind.EMPHASIS, 5, 11),
            new Markup(Markup.Kind.STRONG, 1, 14),
            new Markup(Markup.Kind.LINK, 15, 29),
            new Markup(Markup.Kind.LINK, 30, 45)),
        InlineParser.markup(" **a\n*b\n\tc*\uFDD0** [x](https://y) <https://z.org>"));
    assertEquals(List.of(), InlineParser.markup("* a * **b \\*c* [x](y) <z>"));
  }
}
