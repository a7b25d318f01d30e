package org.clausewright.language.editing;

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

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.parsing.SourceScanner;

/**
 * A token of a source, whatever errors there are in it.
 *
 * @param start where it begins
 * @param end where it ends, exclusively
 */
public record Token(Kind kind, int start, int end) {

  /** What a token is, as far as an editor treats it in a way of its own. */
  public enum Kind {
    /** A word of the language, which may also be used as a name. */
    KEYWORD,
    NAME,
    /** A number or a date. */
    NUMBER,
    BLOCK_OPEN,
    BLOCK_CLOSE,
    /** The marks before a text. */
    PROSE_OPEN,
    /** Words of a text. */
    PROSE,
    PROSE_CLOSE,
    /** The marks before a cross-reference or a use of a term within a text. */
    REFERENCE_OPEN,
    /** What a reference prints, with the bar before it. */
    REFERENCE_WORDS,
    REFERENCE_CLOSE,
    COMMENT,
    SPACE,
    /** Other marks, and characters that mean nothing. */
    OTHER
  }

  /** All tokens of a text in their order; together they are the text. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 6);
    SourceScanner scanner = new SourceScanner(text.toCharArray());
    while (scanner.next()) {
      Kind kind = kind(scanner.type(), text.charAt(scanner.start()));
      tokens.add(new Token(kind, scanner.start(), scanner.end()));
    }
    return tokens;
  }

  public int length() {
    return end - start;
  }

  private static Kind kind(int type, char first) {
    return switch (type) {
      case RULE_ID -> Kind.NAME;
      case RULE_NUMBER -> Kind.NUMBER;
      case RULE_PROSE_OPEN -> Kind.PROSE_OPEN;
      case RULE_PROSE_TEXT -> Kind.PROSE;
      case RULE_PROSE_CLOSE -> Kind.PROSE_CLOSE;
      case RULE_REFERENCE_OPEN, RULE_TERM_OPEN -> Kind.REFERENCE_OPEN;
      case RULE_REFERENCE_WORDS -> Kind.REFERENCE_WORDS;
      case RULE_REFERENCE_CLOSE, RULE_TERM_CLOSE -> Kind.REFERENCE_CLOSE;
      case RULE_SL_COMMENT, RULE_ML_COMMENT -> Kind.COMMENT;
      case RULE_WS -> Kind.SPACE;
      default -> {
        if (first >= 'a' && first <= 'z') {
          yield Kind.KEYWORD;
        }
        yield first == '{' ? Kind.BLOCK_OPEN : first == '}' ? Kind.BLOCK_CLOSE : Kind.OTHER;
      }
    };
  }
}
