package org.clausewright.generator.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/**
 * Measures texts as the library does, but by tables of our fonts: the library encodes each text as
 * it would be printed and decodes it again, several times for every word of a line.
 */
final class TextMeasure extends PdfBoxTextRenderer {

  /**
   * What a width may be longer than a whole number that it is rounded down to, as the library's.
   */
  private static final float TOLERANCE = 0.01f;

  private final Fonts fonts;

  TextMeasure(Fonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    int width = width((PdfBoxFSFont) font, TextRenderer.getEffectivePrintableString(text));
    return width < 0
        ? super.getWidth(context, font, text)
        : rounded(width / 1000f * font.getSize2D());
  }

  /** In thousandths of the size, or -1 if more than the first font is needed. */
  private int width(PdfBoxFSFont font, String text) {
    for (FontDescription description : font.getFontDescriptions()) {
      if (description.getFont() != null) {
        return fonts.widths(description.getFont()).map(widths -> widths.of(text)).orElse(-1);
      }
    }
    return -1;
  }

  private static int rounded(float width) {
    return (int) (width - Math.floor(width) < TOLERANCE ? width : Math.ceil(width));
  }
}
