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
import org.jspecify.annotations.Nullable;

/**
 * The fonts that documents are set in; the last two have signs that the first lack. A font is read
 * when a document first needs it.
 */
enum FontFile {
  REGULAR("NotoSans-Regular.ttf", "Text", 400, FontStyle.NORMAL),
  BOLD("NotoSans-Bold.ttf", "Text", 700, FontStyle.NORMAL),
  ITALIC("NotoSans-Italic.ttf", "Text", 400, FontStyle.ITALIC),
  BOLD_ITALIC("NotoSans-BoldItalic.ttf", "Text", 700, FontStyle.ITALIC),
  MATH("NotoSansMath-Regular.ttf", "Math", 400, FontStyle.NORMAL),
  SYMBOLS("NotoSansSymbols2-Regular.ttf", "Symbols", 400, FontStyle.NORMAL);

  private static final FontFile[] FILES = values();

  private final String name;
  private final String family;
  private final int weight;
  private final FontStyle style;
  private volatile @Nullable Content content;

  FontFile(String name, String family, int weight, FontStyle style) {
    this.name = name;
    this.family = family;
    this.weight = weight;
    this.style = style;
  }

  private record Content(byte[] bytes, CharacterWidths widths) {}

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
    return content().widths();
  }

  /** Whether one of the fonts has a glyph for a character. */
  static boolean covers(int codePoint) {
    return REGULAR.widths().has(codePoint)
        || MATH.widths().has(codePoint)
        || SYMBOLS.widths().has(codePoint);
  }

  /** Parses the font; what comes out belongs to one thread. */
  TrueTypeFont parse() {
    return parse(content().bytes());
  }

  private Content content() {
    Content known = content;
    return known == null ? read() : known;
  }

  private synchronized Content read() {
    Content known = content;
    if (known == null) {
      byte[] bytes = bytes();
      known = new Content(bytes, widths(bytes));
      content = known;
    }
    return known;
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

  private byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(FontFile.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
