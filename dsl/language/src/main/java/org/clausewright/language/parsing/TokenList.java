package org.clausewright.language.parsing;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_OPEN;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_TEXT;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_OPEN;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_TERM_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_TERM_OPEN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * A text of several lines.
   *
   * @param open the token that it begins with
   * @param from where its words begin
   * @param to where they end
   */
  record Block(int open, int from, int to) {}

  private static final int BLOCK_MARK = 3;

  static final int OPEN = type("'{'");
  static final int CLOSE = type("'}'");

  private final List<Item> items = new ArrayList<>();
  private final char[] text;
  private final int end;
  private final Set<Integer> unclosed;
  private boolean openAtEnd;

  private TokenList(char[] text, int end, Set<Integer> unclosed) {
    this.text = text;
    this.end = end;
    this.unclosed = unclosed;
  }

  private static int type(String name) {
    return List.of(InternalPolicyParser.tokenNames).indexOf(name);
  }

  /** The tokens that end before or at a place. */
  static TokenList of(String text, int end) {
    TokenList tokens = new TokenList(text.toCharArray(), end, Set.of());
    tokens.fill();
    return tokens;
  }

  /** The tokens if one more text ends at a line break, without a closing mark. */
  TokenList endingTextAt(int lineBreak) {
    Set<Integer> more = new HashSet<>(unclosed);
    more.add(lineBreak);
    TokenList tokens = new TokenList(text, end, more);
    tokens.fill();
    return tokens;
  }

  /** The line breaks at which texts end without a closing mark. */
  Set<Integer> unclosed() {
    return unclosed;
  }

  private void fill() {
    SourceScanner scanner = new SourceScanner(text, unclosed);
    boolean inText = false;
    boolean first = true;
    while (scanner.next() && scanner.end() <= end) {
      boolean still = inText && (scanner.isInText() || scanner.type() == RULE_PROSE_CLOSE);
      inText = scanner.isInText();
      if (scanner.isHidden()) {
        first |= breaksLine(scanner);
      } else {
        items.add(new Item(scanner.type(), scanner.start(), still, first && !still));
        first = false;
      }
    }
    openAtEnd = inText && scanner.start() == text.length;
  }

  private boolean breaksLine(SourceScanner space) {
    for (int i = space.start(); i < space.end(); i++) {
      if (text[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * The text of several lines that begins with a token, or ends right before it; after the last
   * token, the one that the source ends in. Empty if there is none.
   */
  Optional<Block> blockAt(int index) {
    if (index < size() && type(index) == RULE_PROSE_OPEN) {
      int next = after(index);
      return block(index, next < size() ? start(next) : end);
    } else if (index == size() ? openAtEnd : index > 0 && type(index - 1) == RULE_PROSE_CLOSE) {
      int open = index - 1;
      while (items.get(open).inText) {
        open--;
      }
      return block(open, index < size() ? start(index - 1) : end);
    }
    return Optional.empty();
  }

  private Optional<Block> block(int open, int to) {
    int from = start(open) + BLOCK_MARK;
    for (int i = start(open); i < from; i++) {
      if (i >= to || text[i] != '"') {
        return Optional.empty();
      }
    }
    return Optional.of(new Block(open, from, to));
  }

  /** The first token that begins after a place. */
  int firstAfter(int place) {
    int index = 0;
    while (index < size() && start(index) <= place) {
      index++;
    }
    return index;
  }

  /**
   * The token with which a reference begins that is still open before another token, or that one.
   */
  int openReferenceBefore(int index) {
    for (int each = index - 1; each > 0 && items.get(each).inText; each--) {
      int type = type(each);
      if (type == RULE_REFERENCE_OPEN || type == RULE_TERM_OPEN) {
        return each;
      } else if (type == RULE_PROSE_TEXT
          || type == RULE_REFERENCE_CLOSE
          || type == RULE_TERM_CLOSE) {
        return index;
      }
    }
    return index;
  }

  char[] text() {
    return text;
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
