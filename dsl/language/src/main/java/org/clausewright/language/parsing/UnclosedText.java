package org.clausewright.language.parsing;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ID;
import static org.clausewright.language.parsing.TokenList.CLOSE;

import java.util.List;
import java.util.OptionalInt;
import org.clausewright.language.parsing.TokenList.Block;

/**
 * Finds where a text of several lines ends that nobody has closed: before the first line from which
 * on the language goes on. Otherwise it would reach up to where the next one opens, and from there
 * on words and language would change places.
 */
final class UnclosedText {

  /** How many tokens that fit tell the language from words. */
  private static final int MANY = 12;

  private static final int FEW = 5;
  private static final int REACH = 4000;
  private static final int MOST_LINES = 1000;

  private UnclosedText() {}

  /**
   * The line break at which a text ends; empty if all of it are words.
   *
   * @param spots where the grammar has been followed to when the text is over
   */
  static OptionalInt end(char[] source, Block text, List<Spot> spots) {
    int lines = 0;
    for (int at = text.from(); at < text.to() && lines < MOST_LINES; at++) {
      if (source[at] == '\n' && beginsWell(source, at, spots)) {
        lines++;
        if (goesOn(source, at, spots)) {
          return OptionalInt.of(at);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the first word of a line fits. */
  private static boolean beginsWell(char[] source, int lineBreak, List<Spot> spots) {
    int start = lineBreak + 1;
    while (start < source.length && (source[start] == ' ' || source[start] == '\t')) {
      start++;
    }
    int end = start;
    while (end < source.length && source[end] >= 'a' && source[end] <= 'z') {
      end++;
    }
    end = Math.min(source.length, Math.max(end, start + 1));
    return !Spot.after(spots, Keywords.type(source, start, end, RULE_ID)).isEmpty();
  }

  /** Whether the next tokens fit, as far as one can see. */
  private static boolean goesOn(char[] source, int from, List<Spot> spots) {
    int to = Math.min(source.length, from + REACH);
    SourceScanner scanner = new SourceScanner(source, from, to);
    List<Spot> now = spots;
    boolean closes = false;
    int count = 0;
    while (count < MANY && scanner.next() && (scanner.end() < to || to == source.length)) {
      if (!scanner.isHidden()) {
        now = Spot.after(now, scanner.type());
        if (now.isEmpty()) {
          return false;
        }
        closes |= count == 0 && scanner.type() == CLOSE;
        count++;
      }
    }
    return count >= FEW || closes;
  }
}
