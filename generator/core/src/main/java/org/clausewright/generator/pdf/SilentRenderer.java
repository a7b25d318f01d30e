package org.clausewright.generator.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.reflect.Field;

/**
 * Keeps the library from writing metadata of its own, in whose place {@link Metadata} comes. It has
 * no switch for that, and a first document would wait for them longer than for its pages.
 */
final class SilentRenderer {

  private SilentRenderer() {}

  /** The renderer as it is after all has been set up that conforming documents need. */
  static PdfBoxRenderer of(PdfBoxRenderer renderer) {
    try {
      set(renderer, "_pdfAConformance", PdfAConformance.NONE);
      set(renderer, "_pdfUaConformance", false);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return renderer; // another version of the library, which does the work in vain
    }
    return renderer;
  }

  private static void set(PdfBoxRenderer renderer, String name, Object value)
      throws ReflectiveOperationException {
    Field field = PdfBoxRenderer.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(renderer, value);
  }
}
