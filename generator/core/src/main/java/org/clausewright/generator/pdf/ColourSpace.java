package org.clausewright.generator.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Says which colours a document means (ISO 19005-3, 6.2.3): sRGB. The profile goes in as it is;
 * read and written by the JDK it would be another one in every version.
 */
final class ColourSpace {

  private static final String NAME = "sRGB IEC61966-2.1";

  private static final byte[] PROFILE = profile();

  private ColourSpace() {}

  static void add(PDDocument document) throws IOException {
    PDStream profile =
        new PDStream(document, new ByteArrayInputStream(PROFILE), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    PDOutputIntent output = new PDOutputIntent(intent);
    output.setInfo(NAME);
    output.setOutputCondition(NAME);
    output.setOutputConditionIdentifier(NAME);
    output.setRegistryName("http://www.color.org");
    document.getDocumentCatalog().addOutputIntent(output);
  }

  private static byte[] profile() {
    try (InputStream in =
        Objects.requireNonNull(ColourSpace.class.getResourceAsStream("srgb.icc"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
