package org.clausewright.language.parsing;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ANY_OTHER;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ID;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ML_COMMENT;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_NUMBER;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_OPEN;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_TEXT;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_OPEN;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_WORDS;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_SL_COMMENT;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_TERM_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_TERM_OPEN;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_WS;

import java.util.Set;
import org.antlr.runtime.Token;

/**
 * Divides a source into tokens; tells the words between quotation marks from the language around
 * them.
 *
 * <p>Outside a text the tokens are those of the grammar's terminals and keywords. An opening
 * quotation mark ({@code "} for one line, {@code """} for more) switches to prose, where everything
 * is words up to the closing mark, except {@code [[id]]}, a cross-reference, and {@code {term}}, a
 * use of a defined term. A backslash takes the special meaning from the character after it.
 */
public final class SourceScanner {

  private static final int END = -1;

  private enum Mode {
    LANGUAGE,
    PROSE,
    REFERENCE,
    TERM
  }

  /** Characters that can't end words, and those of names; all below 128. */
  private static final boolean[] PLAIN = new boolean[128];

  private static final boolean[] NAME = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      PLAIN[c] = c == ' ' || c >= '\'' && c != '[' && c != '\\' && c != '{';
      NAME[c] = isNameStart(c) || isDigit(c) || c == '-';
    }
  }

  private final char[] text;
  private final int length;
  private final Set<Integer> unclosed;
  private Mode mode = Mode.LANGUAGE;
  private boolean block;
  private int type;
  private int start;
  private int at;

  /**
   * @param text which is not copied
   */
  public SourceScanner(char[] text) {
    this(text, Set.of());
  }

  /**
   * @param unclosed the line breaks at which a text of several lines ends without a closing mark
   */
  SourceScanner(char[] text, Set<Integer> unclosed) {
    this(text, 0, text.length, unclosed);
  }

  /** Divides a part of a source, which begins outside a text. */
  SourceScanner(char[] text, int from, int to) {
    this(text, from, to, Set.of());
  }

  private SourceScanner(char[] text, int from, int to, Set<Integer> unclosed) {
    this.text = text;
    this.at = from;
    this.length = to;
    this.unclosed = unclosed;
  }

  /** Goes on to the next token; false at the end of the text. */
  public boolean next() {
    start = at;
    if (at == length) {
      return false;
    }
    switch (mode) {
      case LANGUAGE -> language();
      case PROSE -> prose();
      case REFERENCE -> reference(RULE_REFERENCE_CLOSE, ']', 2);
      case TERM -> reference(RULE_TERM_CLOSE, '}', 1);
    }
    return true;
  }

  /**
   * The type of the token, by the numbers of the generated parser; {@link Token#INVALID_TOKEN_TYPE}
   * if it can be none.
   */
  public int type() {
    return type;
  }

  /** Where the token begins. */
  public int start() {
    return start;
  }

  /** Where the token ends, exclusively. */
  public int end() {
    return at;
  }

  /** Whether the token only parts others: white space, a comment or what can be no token. */
  public boolean isHidden() {
    return type == RULE_WS
        || type == RULE_SL_COMMENT
        || type == RULE_ML_COMMENT
        || type == Token.INVALID_TOKEN_TYPE;
  }

  /** Whether what follows the token belongs to a text. */
  public boolean isInText() {
    return mode != Mode.LANGUAGE;
  }

  private int ahead(int distance) {
    return at + distance < length ? text[at + distance] : END;
  }

  private void language() {
    int c = text[at];
    if (isSpace(c)) {
      space();
    } else if (isNameStart(c) || (c == '^' && isNameStart(ahead(1)))) {
      name();
    } else if (c == '"') {
      block = marks() >= 3;
      take(block ? 3 : 1, RULE_PROSE_OPEN, Mode.PROSE);
    } else if (isDigit(c)) {
      number();
    } else if (c == '/' && ahead(1) == '/') {
      lineComment();
    } else if (c == '/' && ahead(1) == '*') {
      comment();
    } else {
      at++;
      type = Keywords.type(text, start, at, proseMark(c));
    }
  }

  /** Characters that the grammar names the tokens of prose by; no text holds them. */
  private static int proseMark(int c) {
    return switch (c) {
      case '\uFDD0' -> RULE_PROSE_TEXT;
      case '\uFDD1' -> RULE_PROSE_CLOSE;
      case '\uFDD2' -> RULE_REFERENCE_OPEN;
      case '\uFDD3' -> RULE_REFERENCE_WORDS;
      case '\uFDD4' -> RULE_REFERENCE_CLOSE;
      case '\uFDD5' -> RULE_TERM_OPEN;
      case '\uFDD6' -> RULE_TERM_CLOSE;
      default -> RULE_ANY_OTHER;
    };
  }

  private void space() {
    int next = at + 1;
    while (next < length && isSpace(text[next])) {
      next++;
    }
    at = next;
    type = RULE_WS;
  }

  private void name() {
    int next = at + 1;
    while (next < length && isNamePart(text[next])) {
      next++;
    }
    at = next;
    type = Keywords.type(text, start, at, RULE_ID);
  }

  private void number() {
    digits();
    type = RULE_NUMBER;
    while (ahead(0) == '-') {
      at++;
      if (!isDigit(ahead(0))) {
        type = Token.INVALID_TOKEN_TYPE;
        return;
      }
      digits();
    }
  }

  private void digits() {
    while (isDigit(ahead(0))) {
      at++;
    }
  }

  /**
   * A comment up to the end of its line, with the line break. As the grammar has it, an old Mac
   * line end is none, and makes the comment and the character after it invalid.
   */
  private void lineComment() {
    while (ahead(0) != END && !atLineEnd()) {
      at++;
    }
    type = RULE_SL_COMMENT;
    if (ahead(0) == '\r') {
      at++;
      type = ahead(0) == '\n' ? RULE_SL_COMMENT : Token.INVALID_TOKEN_TYPE;
    }
    at = Math.min(at + 1, length);
  }

  private void comment() {
    at += 2;
    while (ahead(0) != END && !(ahead(0) == '*' && ahead(1) == '/')) {
      at++;
    }
    type = at == length ? Token.INVALID_TOKEN_TYPE : RULE_ML_COMMENT;
    at = Math.min(at + 2, length);
  }

  private void prose() {
    if (closes()) {
      take(block ? 3 : 1, RULE_PROSE_CLOSE, Mode.LANGUAGE);
    } else if (endsUnclosed()) {
      mode = Mode.LANGUAGE; // the closing mark is missing: the parser says so here
      language();
    } else if (opensReference()) {
      take(2, RULE_REFERENCE_OPEN, Mode.REFERENCE);
    } else if (opensTerm()) {
      take(1, RULE_TERM_OPEN, Mode.TERM);
    } else {
      words();
    }
  }

  private void words() {
    do {
      boolean escape = text[at] == '\\';
      at++;
      if (escape && ahead(0) != END && !atLineEnd()) {
        at++;
      }
      skipPlain();
    } while (goesOn());
    type = RULE_PROSE_TEXT;
  }

  private void skipPlain() {
    int next = at;
    while (next < length && isPlain(text[next])) {
      next++;
    }
    at = next;
  }

  /** Most characters can't end the words, and need no closer look. */
  private static boolean isPlain(char c) {
    return c >= 128 || PLAIN[c];
  }

  private boolean goesOn() {
    return ahead(0) != END && !closes() && !endsUnclosed() && !opensReference() && !opensTerm();
  }

  private void reference(int closeType, char close, int length) {
    int c = text[at];
    if (closesReference(close, length)) {
      take(length, closeType, Mode.PROSE);
    } else if (c == '|') {
      do {
        at++;
      } while (ahead(0) != END && !closesReference(close, length) && !closes() && !endsUnclosed());
      type = RULE_REFERENCE_WORDS;
    } else if (c == '.' || c == '^' || Character.isLetter(c)) {
      language();
    } else {
      mode = Mode.PROSE; // not a name: the rest is words again, and the parser reports the place
      prose();
    }
  }

  private void take(int length, int taken, Mode next) {
    at += length;
    type = taken;
    mode = next;
  }

  /** Of a longer run of quotation marks the last three close a block; those before are words. */
  private boolean closes() {
    return ahead(0) == '"' && (!block || marks() == 3);
  }

  /** How many quotation marks stand here, up to four. */
  private int marks() {
    int marks = 0;
    while (marks < 4 && ahead(marks) == '"') {
      marks++;
    }
    return marks;
  }

  private boolean opensReference() {
    return ahead(0) == '[' && ahead(1) == '[';
  }

  private boolean closesReference(char close, int length) {
    return ahead(0) == close && (length == 1 || ahead(1) == close);
  }

  private boolean opensTerm() {
    return ahead(0) == '{' && Character.isLetter(ahead(1));
  }

  /** Whether the text ends here without a closing mark. */
  private boolean endsUnclosed() {
    return atLineEnd() && (!block || unclosed.contains(at));
  }

  private boolean atLineEnd() {
    return ahead(0) == '\n' || ahead(0) == '\r';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNamePart(char c) {
    return c < 128 && NAME[c];
  }
}
