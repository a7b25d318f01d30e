package org.clausewright.generator.pdf;

import org.clausewright.generator.markup.Visible;

/** What can be seen of a text: nothing vanishes for want of a glyph. */
final class Glyphs {

  private static final int REPLACEMENT = 0xFFFD;

  private Glyphs() {}

  /** The text, {@link Visible}, with a replacement character for what no font of ours shows. */
  static String visible(String text) {
    String visible = Visible.of(text);
    return visible.codePoints().allMatch(Glyphs::isShown) ? visible : replaced(visible);
  }

  private static String replaced(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> isShown(c) ? c : REPLACEMENT).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isShown(int c) {
    return (c >= ' ' && c <= '~')
        || FontFile.covers(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
