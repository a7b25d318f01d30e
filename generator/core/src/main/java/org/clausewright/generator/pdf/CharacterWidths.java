package org.clausewright.generator.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How wide the characters of a font are, in thousandths of its size.
 *
 * @param widths one more than the width of each character; 0 where the font lacks it
 */
record CharacterWidths(char[] widths) {

  /** All characters of our fonts come before. */
  private static final int END = 0x10000;

  /** Looks up which characters each glyph of a font is for. */
  static CharacterWidths of(TrueTypeFont font) throws IOException {
    CmapLookup characters = font.getUnicodeCmapLookup();
    char[] widths = new char[END];
    for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
      List<Integer> shown = characters.getCharCodes(glyph);
      if (shown != null) {
        for (int c : shown) {
          if (c >= ' ' && c < END) {
            widths[c] = (char) (font.getAdvanceWidth(glyph) + 1);
          }
        }
      }
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
