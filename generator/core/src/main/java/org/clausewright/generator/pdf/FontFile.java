package org.clausewright.generator.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that every document is set in; the last two have signs that the first lack. */
enum FontFile {
  REGULAR("NotoSans-Regular.ttf", "Text", 400, FontStyle.NORMAL),
  BOLD("NotoSans-Bold.ttf", "Text", 700, FontStyle.NORMAL),
  ITALIC("NotoSans-Italic.ttf", "Text", 400, FontStyle.ITALIC),
  BOLD_ITALIC("NotoSans-BoldItalic.ttf", "Text", 700, FontStyle.ITALIC),
  MATH("NotoSansMath-Regular.ttf", "Math", 400, FontStyle.NORMAL),
  SYMBOLS("NotoSansSymbols2-Regular.ttf", "Symbols", 400, FontStyle.NORMAL);

  private static final FontFile[] FILES = values();

  private final String family;
  private final int weight;
  private final FontStyle style;
  private final byte[] content;
  private final CharacterWidths widths;

  FontFile(String name, String family, int weight, FontStyle style) {
    this.family = family;
    this.weight = weight;
    this.style = style;
    this.content = read(name);
    this.widths = widths(content);
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  FontStyle style() {
    return style;
  }

  CharacterWidths widths() {
    return widths;
  }

  /** Whether one of the fonts has a glyph for a character. */
  static boolean covers(int codePoint) {
    return REGULAR.widths.has(codePoint)
        || MATH.widths.has(codePoint)
        || SYMBOLS.widths.has(codePoint);
  }

  /** Parses the font; what comes out belongs to one thread. */
  TrueTypeFont parse() {
    return parse(content);
  }

  static Stream<FontFile> all() {
    return Stream.of(FILES);
  }

  private static TrueTypeFont parse(byte[] content) {
    try {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharacterWidths widths(byte[] content) {
    try (TrueTypeFont font = parse(content)) {
      return CharacterWidths.of(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(FontFile.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
