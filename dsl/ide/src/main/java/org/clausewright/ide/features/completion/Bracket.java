package org.clausewright.ide.features.completion;

import java.util.Optional;

/**
 * A cross-reference or a term that has been begun in a text.
 *
 * @param start where its name begins
 * @param end where the name ends that is there already
 * @param missing what has to be added so that it is closed
 */
record Bracket(int start, int end, String missing) {

  private static final String REFERENCE = "[[";
  private static final String TERM = "{";

  /** The one in which a place is; empty if there is none on its line. */
  static Optional<Bracket> at(int offset, String text) {
    int line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    String before = text.substring(line, offset);
    int reference = before.lastIndexOf(REFERENCE);
    int term = before.lastIndexOf(TERM);
    return reference > term
        ? begun(line + reference, REFERENCE, "]]", offset, text)
        : begun(line + term, TERM, "}", offset, text);
  }

  private static Optional<Bracket> begun(
      int open, String opening, String closing, int offset, String text) {
    if (!text.startsWith(opening, open) || isEscaped(open, text)) {
      return Optional.empty();
    }
    int start = open + opening.length();
    String typed = text.substring(start, offset);
    if (typed.startsWith(" ") || typed.chars().anyMatch(c -> "|\"[]{}".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    int end = offset;
    while (end < text.length() && Caret.isNamePart(text.charAt(end))) {
      end++;
    }
    if (text.startsWith(closing, end) || text.startsWith("|", end)) {
      return Optional.of(new Bracket(start, end, ""));
    }
    return text.startsWith("]", end) && opening.equals(REFERENCE)
        ? Optional.of(new Bracket(start, end, "]"))
        : Optional.of(new Bracket(start, offset, closing));
  }

  private static boolean isEscaped(int offset, String text) {
    int backslashes = 0;
    while (backslashes < offset && text.charAt(offset - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
