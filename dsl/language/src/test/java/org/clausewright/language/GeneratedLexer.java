package org.clausewright.language;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.clausewright.language.parser.antlr.internal.InternalPolicyLexer;

/** The grammar's generated lexer, with prose cut out of what it sees: what tokens ought to be. */
final class GeneratedLexer extends InternalPolicyLexer {

  private enum Mode {
    LANGUAGE,
    PROSE,
    REFERENCE,
    TERM
  }

  private Mode mode = Mode.LANGUAGE;
  private boolean block;

  GeneratedLexer(CharStream input) {
    super(input);
  }

  @Override
  public void mTokens() throws RecognitionException {
    switch (mode) {
      case LANGUAGE -> language();
      case PROSE -> prose();
      case REFERENCE -> reference(RULE_REFERENCE_CLOSE, "]]");
      case TERM -> reference(RULE_TERM_CLOSE, "}");
    }
  }

  private void language() throws RecognitionException {
    if (input.LA(1) == '"') {
      block = ahead("\"\"\"");
      take(block ? 3 : 1, RULE_PROSE_OPEN, Mode.PROSE);
    } else {
      super.mTokens();
    }
  }

  private void prose() throws RecognitionException {
    if (closes()) {
      take(block ? 3 : 1, RULE_PROSE_CLOSE, Mode.LANGUAGE);
    } else if (!block && atLineEnd()) {
      mode = Mode.LANGUAGE; // the closing mark is missing: the parser says so here
      super.mTokens();
    } else if (ahead("[[")) {
      take(2, RULE_REFERENCE_OPEN, Mode.REFERENCE);
    } else if (opensTerm()) {
      take(1, RULE_TERM_OPEN, Mode.TERM);
    } else {
      words();
    }
  }

  private void words() {
    do {
      boolean escape = input.LA(1) == '\\';
      input.consume();
      if (escape && input.LA(1) != CharStream.EOF && !atLineEnd()) {
        input.consume();
      }
    } while (isPlain(input.LA(1)) || goesOn());
    state.type = RULE_PROSE_TEXT;
  }

  /** Most characters can't end the words, and need no closer look. */
  private static boolean isPlain(int c) {
    return c > '\\' && c != '{' || c == ' ' || (c >= '\'' && c <= 'Z');
  }

  private boolean goesOn() {
    return input.LA(1) != CharStream.EOF
        && !closes()
        && !(!block && atLineEnd())
        && !ahead("[[")
        && !opensTerm();
  }

  private void reference(int closeType, String close) throws RecognitionException {
    if (ahead(close)) {
      take(close.length(), closeType, Mode.PROSE);
    } else if (input.LA(1) == '|') {
      do {
        input.consume();
      } while (input.LA(1) != CharStream.EOF
          && !ahead(close)
          && !closes()
          && !(!block && atLineEnd()));
      state.type = RULE_REFERENCE_WORDS;
    } else if (input.LA(1) == '.' || input.LA(1) == '^' || Character.isLetter(input.LA(1))) {
      super.mTokens();
    } else {
      mode = Mode.PROSE; // not a name: the rest is words again, and the parser reports the place
      prose();
    }
  }

  private void take(int length, int type, Mode next) {
    for (int i = 0; i < length; i++) {
      input.consume();
    }
    state.type = type;
    mode = next;
  }

  /** Of a longer run of quotation marks the last three close a block; those before are words. */
  private boolean closes() {
    return block ? ahead("\"\"\"") && input.LA(4) != '"' : input.LA(1) == '"';
  }

  private boolean opensTerm() {
    return input.LA(1) == '{' && Character.isLetter(input.LA(2));
  }

  private boolean atLineEnd() {
    return input.LA(1) == '\n' || input.LA(1) == '\r';
  }

  private boolean ahead(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (input.LA(i + 1) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
