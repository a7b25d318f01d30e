package org.clausewright.generator.pdf;

import java.util.function.IntUnaryOperator;

/**
 * How wide the characters of a font are, in thousandths of its size.
 *
 * @param widths one more than the width of each character; 0 where the font lacks it
 */
record CharacterWidths(char[] widths) {

  /** All characters of our fonts come before. */
  private static final int END = 0x10000;

  /**
   * Looks every character up.
   *
   * @param width of a character, -1 if the font lacks it
   */
  static CharacterWidths of(IntUnaryOperator width) {
    char[] widths = new char[END];
    for (int c = ' '; c < END; c++) {
      widths[c] = (char) (width.applyAsInt(c) + 1);
    }
    return new CharacterWidths(widths);
  }

  boolean has(int codePoint) {
    return codePoint < END && widths[codePoint] > 0;
  }

  /** The width of a text, or -1 if the font lacks one of its characters. */
  int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      int each = widths[text.charAt(i)];
      if (each == 0) {
        return -1;
      }
      width += each - 1;
    }
    return width;
  }
}
