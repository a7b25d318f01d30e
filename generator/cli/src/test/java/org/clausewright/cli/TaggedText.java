package org.clausewright.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF in the order of its tags, as a screen reader says it. */
final class TaggedText {

  private static final Set<String> BLOCKS =
      Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "TD", "TH", "Div", "Sect", "Lbl");

  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText() {}

  /** The text of the first element of a type. */
  static String of(PDDocument document, String type) throws IOException {
    TaggedText tagged = new TaggedText();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> contents = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, contents));
      tagged.pages.put(page.getCOSObject(), contents);
    }
    tagged.read(
        elements(document)
            .filter(element -> element.getStructureType().equals(type))
            .findFirst()
            .orElseThrow());
    return tagged.text.toString();
  }

  /** All elements of the structure, each before those in it. */
  static Stream<PDStructureElement> elements(PDDocument document) {
    return below(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static Stream<PDStructureElement> below(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> contents) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent nested) {
        collect(nested, contents);
      }
    }
    if (!COSName.ARTIFACT.getName().equals(content.getTag())) {
      contents.put(content.getMCID(), text.toString());
    }
  }

  private void read(PDStructureElement element) {
    boolean block = BLOCKS.contains(element.getStructureType());
    text.append(block ? " " : "");
    List<Object> kids = element.getKids();
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement child) {
        read(child);
      } else if (kid instanceof PDMarkedContentReference reference) {
        content(reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer mcid) {
        content(element.getPage(), mcid);
      }
    }
    text.append(block ? " " : "");
  }

  private void content(PDPage page, int mcid) {
    text.append(pages.get(page.getCOSObject()).getOrDefault(mcid, ""));
  }
}
