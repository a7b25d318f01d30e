package org.clausewright.eclipse.editor;

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

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.parsing.SourceScanner;

/**
 * A token of a policy.
 *
 * @param kind what it is
 * @param start where it begins
 * @param end where it ends, exclusively
 */
record Token(Kind kind, int start, int end) {

  /** What a token is, as far as an editor treats it in a way of its own. */
  enum Kind {
    KEYWORD,
    NAME,
    NUMBER,
    BLOCK_OPEN,
    BLOCK_CLOSE,
    PROSE_OPEN,
    PROSE,
    PROSE_CLOSE,
    REFERENCE_OPEN,
    REFERENCE_WORDS,
    REFERENCE_CLOSE,
    COMMENT,
    OTHER
  }

  /** All tokens of a text in their order; together they are the text. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 6);
    SourceScanner scanner = new SourceScanner(text.toCharArray());
    while (scanner.next()) {
      Kind kind = kind(scanner.type(), text.charAt(scanner.start()));
      tokens.add(new Token(kind, scanner.start(), scanner.end()));
    }
    return tokens;
  }

  int length() {
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
      default -> {
        if (Character.isLetter(first)) {
          yield Kind.KEYWORD;
        }
        yield first == '{' ? Kind.BLOCK_OPEN : first == '}' ? Kind.BLOCK_CLOSE : Kind.OTHER;
      }
    };
  }
}
