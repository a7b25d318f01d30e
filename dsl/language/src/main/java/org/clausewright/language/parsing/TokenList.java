package org.clausewright.language.parsing;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_OPEN;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;

/** The tokens of a text, without what only parts them. */
final class TokenList {

  /**
   * A token.
   *
   * @param inText whether it goes on with a text that has begun
   * @param firstOnLine whether it is the first one on its line, outside texts
   */
  private record Item(int type, int start, boolean inText, boolean firstOnLine) {}

  static final int OPEN = type("'{'");
  static final int CLOSE = type("'}'");

  private final List<Item> items = new ArrayList<>();

  private TokenList() {}

  private static int type(String name) {
    return List.of(InternalPolicyParser.tokenNames).indexOf(name);
  }

  /** The tokens that end before or at a place. */
  static TokenList of(String text, int end) {
    TokenList tokens = new TokenList();
    SourceScanner scanner = new SourceScanner(text.toCharArray());
    boolean inText = false;
    boolean first = true;
    while (scanner.next() && scanner.end() <= end) {
      boolean still = inText && (scanner.isInText() || scanner.type() == RULE_PROSE_CLOSE);
      inText = scanner.isInText();
      if (scanner.isHidden()) {
        first |= text.substring(scanner.start(), scanner.end()).contains("\n");
      } else {
        tokens.items.add(new Item(scanner.type(), scanner.start(), still, first && !still));
        first = false;
      }
    }
    return tokens;
  }

  int size() {
    return items.size();
  }

  int type(int index) {
    return items.get(index).type;
  }

  /** Where a token begins. */
  int start(int index) {
    return items.get(index).start;
  }

  /** Whether a token is a keyword that is written with letters. */
  boolean isWord(int index) {
    String name = InternalPolicyParser.tokenNames[type(index)];
    return name.startsWith("'") && Character.isLetter(name.charAt(1));
  }

  /** The token after a text that begins at a token, or after the token if it begins none. */
  int after(int index) {
    int next = index + 1;
    while (type(index) == RULE_PROSE_OPEN && next < size() && items.get(next).inText) {
      next++;
    }
    return next;
  }

  /** The first token on a later line; the token itself if there is a brace before that. */
  int afterLine(int index) {
    int next = index;
    while (next < size() && (next == index || !items.get(next).firstOnLine)) {
      if (type(next) == OPEN || type(next) == CLOSE) {
        return index;
      }
      next++;
    }
    return next;
  }
}
