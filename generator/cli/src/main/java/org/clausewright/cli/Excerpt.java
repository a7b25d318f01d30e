package org.clausewright.cli;

import org.clausewright.model.problem.Location;

/**
 * The line that a problem is in, and where on it the words concerned stand.
 *
 * @param line what a terminal can show of the line; of a long one, the part around the words
 * @param indent as wide as what stands before the words
 * @param carets as many as the words are wide
 */
record Excerpt(String line, String indent, String carets) {

  private static final int LENGTH = 160;
  private static final int BEFORE = 60;

  /** Cuts the excerpt out of the line of a problem. */
  static Excerpt of(Location at) {
    String line = at.sourceLine();
    int start = boundary(line, at.column() - 1);
    int end = boundary(line, start + Math.max(1, at.length()));
    int from = start > LENGTH - 40 ? boundary(line, start - BEFORE) : 0;
    int to = boundary(line, from + LENGTH);
    String before = line.substring(from, start);
    String words = line.substring(start, Math.max(start, Math.min(end, to)));
    return new Excerpt(
        (from > 0 ? "…" : "")
            + printable(line.substring(from, to))
            + (to < line.length() ? "…" : ""),
        (from > 0 ? " " : "") + blank(before),
        "^".repeat(Math.max(1, width(words))));
  }

  /** A text that can't steer the terminal or change the direction of writing. */
  static String printable(String text) {
    return isPlain(text) ? text : harmless(text);
  }

  /** Whether every character is harmless and none is a pair, which nearly every text is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && (Character.isSurrogate(c) || !isHarmless(c))) {
        return false;
      }
    }
    return true;
  }

  private static String harmless(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(isHarmless(c) ? c : 0xFFFD));
    return printable.toString();
  }

  private static boolean isHarmless(int c) {
    return c == '\t' || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  /** The nearest index in the text that isn't in the middle of a character. */
  private static int boundary(String text, int index) {
    int inside = Math.max(0, Math.min(index, text.length()));
    boolean middle =
        inside > 0
            && inside < text.length()
            && Character.isSurrogatePair(text.charAt(inside - 1), text.charAt(inside));
    return middle ? inside - 1 : inside;
  }

  /** Blanks as wide as a text; a tab stays one, whatever its width may be. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      blank.append(c == '\t' ? "\t" : " ".repeat(columns(c)));
    }
    return blank.toString();
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += columns(text.codePointAt(i));
    }
    return width;
  }

  private static int columns(int c) {
    if (c >= ' ' && c <= '~') {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian characters and pictures, which take two columns. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
