package org.clausewright.generator.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
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
  private final Map<PDFont, CharacterWidths> widths = new IdentityHashMap<>();

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

  PDFont font(FontFile file, PDDocument document) {
    try {
      PDFont font = PDType0Font.load(document, fonts.computeIfAbsent(file, FontFile::parse), true);
      widths.put(font, file.widths());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a font that a document has taken. */
  Optional<CharacterWidths> widths(PDFont font) {
    return Optional.ofNullable(widths.get(font));
  }

  @Override
  public void close() {
    IDLE.add(fonts);
  }
}
