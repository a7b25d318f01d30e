package org.clausewright.generator.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Parsed fonts. Reading a glyph moves a position in the file, so one document at a time has them;
 * the next one takes them over, so that they are parsed as often as documents are made at once.
 */
final class Fonts implements AutoCloseable {

  private static final Queue<Map<FontFile, TrueTypeFont>> IDLE = new ConcurrentLinkedQueue<>();

  private final Map<FontFile, TrueTypeFont> fonts;

  private Fonts(Map<FontFile, TrueTypeFont> fonts) {
    this.fonts = fonts;
  }

  static Fonts take() {
    Map<FontFile, TrueTypeFont> idle = IDLE.poll();
    return new Fonts(idle == null ? new EnumMap<>(FontFile.class) : idle);
  }

  /** Offers all fonts to a document, which takes what it needs. */
  void offer(PdfRendererBuilder builder, PDDocument document) {
    FontFile.all()
        .forEach(
            file ->
                builder.useFont(
                    new PDFontSupplier(null) {
                      @Override
                      public PDFont supply() {
                        return font(file, document);
                      }
                    },
                    file.family(),
                    file.weight(),
                    file.style(),
                    true));
  }

  private PDFont font(FontFile file, PDDocument document) {
    try {
      return PDType0Font.load(document, fonts.computeIfAbsent(file, FontFile::parse), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    IDLE.add(fonts);
  }
}
