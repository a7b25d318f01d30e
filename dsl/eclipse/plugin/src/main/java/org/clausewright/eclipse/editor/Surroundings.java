package org.clausewright.eclipse.editor;

import org.clausewright.language.editing.Token;
import org.clausewright.language.editing.Token.Kind;

/**
 * What stands around a place in a policy.
 *
 * @param inProse whether the place is between the quotation marks of a text
 * @param inComment whether the place is in a comment
 * @param afterOpening whether a block or a text of several lines opens just before the place, apart
 *     from spaces
 */
record Surroundings(boolean inProse, boolean inComment, boolean afterOpening) {

  private static final int LONG_MARK = 3;

  /** Looks around. */
  static Surroundings of(String text, int place) {
    boolean prose = false;
    boolean comment = false;
    boolean opening = false;
    for (Token token : Token.of(text)) {
      if (token.start() >= place) {
        break;
      }
      prose = isProseAfter(token, prose);
      comment = token.kind() == Kind.COMMENT && (place < token.end() || !endsLine(token, text));
      if (token.kind() != Kind.SPACE) {
        opening =
            token.kind() == Kind.BLOCK_OPEN
                || (token.kind() == Kind.PROSE_OPEN && token.length() == LONG_MARK);
      }
    }
    return new Surroundings(prose, comment && place > 0, opening);
  }

  /** Whether a block or a text is still open where the file ends. */
  static boolean isOpenAtEnd(String text) {
    boolean prose = false;
    int blocks = 0;
    for (Token token : Token.of(text)) {
      prose = isProseAfter(token, prose);
      if (token.kind() == Kind.BLOCK_OPEN) {
        blocks++;
      } else if (token.kind() == Kind.BLOCK_CLOSE) {
        blocks--;
      }
    }
    return prose || blocks > 0;
  }

  /** White space is a token of its own only outside of texts. */
  private static boolean isProseAfter(Token token, boolean before) {
    return switch (token.kind()) {
      case PROSE_OPEN -> true;
      case PROSE_CLOSE, SPACE -> false;
      default -> before;
    };
  }

  private static boolean endsLine(Token token, String text) {
    char last = text.charAt(token.end() - 1);
    return last == '\n' || last == '/';
  }
}
