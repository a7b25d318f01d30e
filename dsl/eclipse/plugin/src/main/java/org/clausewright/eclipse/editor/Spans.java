package org.clausewright.eclipse.editor;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.editing.Token;

/** Divides a policy into pieces by how they are shown. */
final class Spans {

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private boolean referring;

  private Spans(String text) {
    this.text = text;
  }

  /** The pieces in text order; what lies between them is shown as plain text. */
  static List<Span> of(String text) {
    Spans spans = new Spans(text);
    Token.of(text).forEach(spans::add);
    return spans.found;
  }

  private void add(Token token) {
    switch (token.kind()) {
      case PROSE -> Markdown.spans(text, token.start(), token.end(), found);
      case PROSE_OPEN, PROSE_CLOSE -> add(token, Tone.MARK);
      case REFERENCE_OPEN -> {
        referring = true;
        add(token, Tone.MARK);
      }
      case REFERENCE_CLOSE -> {
        referring = false;
        add(token, Tone.MARK);
      }
      case REFERENCE_WORDS -> {
        found.add(new Span(token.start(), token.start() + 1, Tone.MARK));
        found.add(new Span(token.start() + 1, token.end(), Tone.PROSE));
      }
      case KEYWORD -> add(token, referring ? Tone.REFERENCE : Tone.KEYWORD);
      case NAME -> add(token, referring ? Tone.REFERENCE : Tone.NAME);
      case NUMBER -> add(token, Tone.NUMBER);
      case COMMENT -> add(token, Tone.COMMENT);
      case BLOCK_OPEN, BLOCK_CLOSE, SPACE, OTHER -> {}
    }
  }

  private void add(Token token, Tone tone) {
    found.add(new Span(token.start(), token.end(), tone));
  }
}
