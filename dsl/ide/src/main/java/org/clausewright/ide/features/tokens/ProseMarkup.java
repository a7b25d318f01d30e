package org.clausewright.ide.features.tokens;

import java.util.List;
import java.util.Set;
import org.clausewright.language.editing.Token;
import org.clausewright.language.prose.InlineParser;
import org.clausewright.language.prose.Markup;

/** What Markdown makes of the characters of a source: one set of modifiers for each. */
final class ProseMarkup {

  /** Keeps the places of the characters after a reference, and is a word like any other. */
  private static final char FILLER = 'x';

  private final String text;
  private final int[] modifiers;

  private ProseMarkup(String text) {
    this.text = text;
    this.modifiers = new int[text.length()];
  }

  /**
   * The modifiers of all characters, as bits.
   *
   * @param prose where the texts begin in which Markdown has a meaning
   */
  static int[] of(String text, List<Token> tokens, Set<Integer> prose) {
    ProseMarkup markup = new ProseMarkup(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (prose.contains(tokens.get(i).start())) {
        markup.prose(tokens, i + 1);
      }
    }
    return markup.modifiers;
  }

  private void prose(List<Token> tokens, int first) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PROSE_CLOSE) {
        break;
      }
      if (token.kind() == Token.Kind.PROSE) {
        words.append(text, token.start(), token.end());
      } else {
        boolean opens = token.kind() == Token.Kind.REFERENCE_OPEN;
        words.append(opens ? InlineParser.PLACEHOLDER : FILLER);
        words.append(String.valueOf(FILLER).repeat(token.length() - 1));
      }
    }
    int start = first < tokens.size() ? tokens.get(first).start() : text.length();
    for (Markup each : InlineParser.markup(words.toString())) {
      for (int at = each.start(); at < each.end(); at++) {
        modifiers[start + at] |= TokenModifier.bit(each.kind());
      }
    }
  }
}
