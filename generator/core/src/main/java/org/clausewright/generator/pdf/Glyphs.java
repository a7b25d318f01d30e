package org.clausewright.generator.pdf;

import org.clausewright.generator.markup.Html;

/** What can be seen of a text: nothing vanishes for want of a glyph. */
final class Glyphs {

  private static final int REPLACEMENT = 0xFFFD;

  private Glyphs() {}

  /**
   * The text with a replacement character for everything that pages replace too (controls, changes
   * of direction), for halves of characters, and for what no font of ours shows.
   */
  static String visible(String text) {
    return text.codePoints().allMatch(Glyphs::isFine) ? text : replaced(text);
  }

  private static String replaced(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().map(c -> isFine(c) ? c : REPLACEMENT).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isFine(int c) {
    return (c >= ' ' && c <= '~')
        || (!isControl(c)
            && (FontFile.covers(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT));
  }

  private static boolean isControl(int c) {
    return c <= Character.MAX_VALUE && Html.isControl((char) c);
  }
}
