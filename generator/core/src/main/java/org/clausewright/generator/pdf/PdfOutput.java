package org.clausewright.generator.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.ChecklistOutput;
import org.clausewright.generator.edition.Edition;
import org.clausewright.model.Policy;
import org.w3c.dom.Document;

/**
 * Writes a policy as a tagged PDF (PDF/UA-1 and PDF/A-3a) with its checklist attached. The same
 * policy as of the same day gives the same bytes.
 */
public final class PdfOutput {

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfOutput() {}

  /** Sets up what the first document would wait for; may run beside other work. */
  public static void prepare(Edition edition) {
    of(SmallestPolicy.get(), edition);
  }

  /** The policy as PDF. */
  public static byte[] of(Policy policy, Edition edition) {
    Document page = PageWriter.write(policy, edition.asOf());
    byte[] data = ChecklistOutput.json(Checklist.of(policy, edition.asOf()));
    Metadata metadata = Metadata.of(policy, edition.asOf());
    try (Fonts fonts = Fonts.take();
        PDDocument document = new PDDocument()) {
      lay(page, fonts, document);
      Tags.amend(document);
      ColourSpace.add(document);
      metadata.set(document);
      Attachment.add(data, metadata.date(), document);
      document.setDocumentId(digest(page, data));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading and writing memory
    }
  }

  private static void lay(Document page, Fonts fonts, PDDocument document) throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .withW3cDocument(page, "")
            .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
            .usePdfUaAccessibility(true)
            .useReplacementText("\uFFFD");
    for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, priority);
    }
    builder.useUriResolver((base, uri) -> null);
    fonts.offer(builder, document);
    try (PdfBoxRenderer renderer = SilentRenderer.of(builder.buildPdfRenderer())) {
      renderer.getSharedContext().setTextRenderer(new TextMeasure(fonts));
      renderer.createPDFWithoutClosing();
    }
  }

  /** A number for the identity of a document: of all that it holds. */
  private static long digest(Document page, byte[] data) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(page.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest(data)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
