package org.clausewright.ide.features.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewright.ide.workspace.Document;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.language.editing.Token;
import org.eclipse.lsp4j.Position;

/** Divides a document into what is coloured alike, none of which is longer than a line. */
final class Painter {

  /**
   * Some characters of a line.
   *
   * @param modifiers as bits
   */
  record Painted(int line, int character, int length, TokenType type, int modifiers) {

    private boolean isContinuedBy(Painted next) {
      return line == next.line
          && character + length == next.character
          && type == next.type
          && modifiers == next.modifiers;
    }

    private Painted with(Painted next) {
      return new Painted(line, character, length + next.length, type, modifiers);
    }
  }

  private final String text;
  private final Lines lines;
  private final TokenNames names;
  private final List<Token> tokens;
  private final int[] markup;
  private final List<Painted> painted = new ArrayList<>();

  private Painter(Document document) {
    this.text = document.text();
    this.lines = document.lines();
    this.names = new TokenNames(document.analysis());
    this.tokens = Token.of(text);
    this.markup = ProseMarkup.of(text, tokens, names.prose());
  }

  /** All of a document, in the order of the text. */
  static List<Painted> paint(Document document) {
    Painter painter = new Painter(document);
    painter.paint();
    return painter.painted;
  }

  private void paint() {
    Map<Integer, TokenNames.Named> named = names.named();
    int done = 0;
    for (Token token : tokens) {
      TokenNames.Named name = named.get(token.start());
      if (token.start() < done) {
        continue;
      } else if (name != null) {
        paint(token.start(), name.end(), name.type(), name.modifiers());
        done = name.end();
      } else {
        paint(token);
      }
    }
  }

  private void paint(Token token) {
    switch (token.kind()) {
      case KEYWORD -> paint(token, TokenType.KEYWORD);
      case NUMBER -> paint(token, TokenType.NUMBER);
      case COMMENT -> paint(token, TokenType.COMMENT);
      case PROSE_OPEN, PROSE, REFERENCE_WORDS, PROSE_CLOSE -> paint(token, TokenType.PROSE);
      case REFERENCE_OPEN, REFERENCE_CLOSE -> paint(token, TokenType.REFERENCE_MARK);
      case NAME, BLOCK_OPEN, BLOCK_CLOSE, SPACE, OTHER -> {}
    }
  }

  private void paint(Token token, TokenType type) {
    paint(token.start(), token.end(), type, 0);
  }

  private void paint(int start, int end, TokenType type, int modifiers) {
    int from = start;
    for (int at = start; at < end; at++) {
      if (at + 1 == end || markup[at + 1] != markup[at] || isLineEnd(text.charAt(at))) {
        add(from, at + 1, type, modifiers | markup[at]);
        from = at + 1;
      }
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Without the space around it, which has no colour. */
  private void add(int start, int end, TokenType type, int modifiers) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      Position position = lines.position(from);
      Painted added =
          new Painted(position.getLine(), position.getCharacter(), to - from, type, modifiers);
      int last = painted.size() - 1;
      if (last >= 0 && painted.get(last).isContinuedBy(added)) {
        painted.set(last, painted.get(last).with(added));
      } else {
        painted.add(added);
      }
    }
  }
}
