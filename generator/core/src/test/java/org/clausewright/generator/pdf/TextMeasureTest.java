package org.clausewright.generator.pdf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Texts are as wide as the library finds them. */
class TextMeasureTest {

  private static final Fonts FONTS = Fonts.take();
  private static final PDDocument DOCUMENT = new PDDocument();

  private static final List<FontDescription> DESCRIPTIONS =
      List.of(new FontDescription(FONTS.font(FontFile.REGULAR, DOCUMENT), IdentValue.NORMAL, 400));

  private final PdfBoxTextRenderer own = ready(new TextMeasure(FONTS));
  private final PdfBoxTextRenderer library = ready(new PdfBoxTextRenderer());

  private static PdfBoxTextRenderer ready(PdfBoxTextRenderer renderer) {
    renderer.setup(null, new SimpleBidiReorderer());
    return renderer;
  }

  @AfterContainer
  static void close() throws Exception {
    DOCUMENT.close();
    FONTS.close();
  }

  /** Of characters that the first font has: for others the library is asked. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.chars()
        .range(' ', '\u2E7F')
        .filter(c -> FontFile.REGULAR.widths().has(c))
        .list()
        .ofMaxSize(40)
        .map(characters -> characters.stream().map(String::valueOf).collect(joining()));
  }

  @Property
  void asTheLibrary(
      @ForAll("texts") String text, @ForAll @FloatRange(min = 1, max = 5000) float size) {
    PdfBoxFSFont font = new PdfBoxFSFont(DESCRIPTIONS, size);
    assertEquals(library.getWidth(null, font, text), own.getWidth(null, font, text));
  }
}
