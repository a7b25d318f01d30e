package org.clausewright.generator.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Amends the tags of a document. Printed labels of items become labels (ISO 32000-1, 14.8.4.3.3):
 * the page has them as the first words of the item's body, in an element of their own. Heads and
 * feet of tables that have none go.
 */
final class Tags {

  private Tags() {}

  static void amend(PDDocument document) {
    amend(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static void amend(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (is(element, StandardStructureTypes.LI)) {
          item(element);
        }
        amend(element);
        boolean part =
            is(element, StandardStructureTypes.T_HEAD)
                || is(element, StandardStructureTypes.T_FOOT);
        if (part && element.getKids().isEmpty()) {
          node.removeKid(element);
        }
      }
    }
  }

  /** Moves the label of an item without one out of the first paragraph of its body. */
  private static void item(PDStructureElement item) {
    if (item.getKids().size() == 1
        && first(item) instanceof PDStructureElement body
        && first(body) instanceof PDStructureElement paragraph
        && is(paragraph, StandardStructureTypes.P)
        && first(paragraph) instanceof PDStructureElement label
        && is(label, StandardStructureTypes.SPAN)) {
      paragraph.removeKid(label);
      label.setStructureType(StandardStructureTypes.LBL);
      label.setParent(item);
      item.insertBefore(label, body);
    }
  }

  private static Object first(PDStructureElement element) {
    List<Object> kids = element.getKids();
    return kids.isEmpty() ? "" : kids.get(0);
  }

  private static boolean is(PDStructureElement element, String type) {
    return type.equals(element.getStructureType());
  }
}
