package org.clausewright.generator.docx;

import java.util.List;
import org.clausewright.model.prose.Prose;

/** Writes tables; headings of columns are repeated on every page. */
final class Tables {

  private final WordXml xml;

  Tables(WordXml xml) {
    this.xml = xml;
  }

  /** Writes the paragraph of a cell. */
  interface CellWriter {
    void write(Prose words, boolean heading);
  }

  /**
   * Writes a table, and a paragraph that keeps it from the next.
   *
   * @param title for readers who can't see it; may be empty
   */
  void write(String style, String title, TableCells cells, CellWriter writer) {
    List<Integer> widths = cells.widths();
    xml.open("tbl");
    properties(style, title, cells, widths);
    xml.open("tblGrid");
    widths.forEach(width -> xml.empty("gridCol", "w", Integer.toString(width)));
    xml.close();
    if (!cells.headings().isEmpty()) {
      row(cells.headings(), widths, true, cells, writer);
    }
    cells.rows().forEach(row -> row(row, widths, false, cells, writer));
    if (cells.headings().isEmpty() && cells.rows().isEmpty()) {
      row(List.of(Prose.EMPTY), widths, false, cells, writer);
    }
    xml.close();
    xml.open("p").open("pPr").empty("pStyle", "val", "TableEnd").close().close();
  }

  private void properties(String style, String title, TableCells cells, List<Integer> widths) {
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    xml.open("tblPr").empty("tblStyle", "val", style);
    xml.empty("tblW", "w", Integer.toString(sum), "type", "dxa");
    xml.empty("tblLayout", "type", "fixed");
    xml.empty(
        "tblLook",
        "val",
        cells.headings().isEmpty() ? (cells.firstColumn() ? "0680" : "0600") : "0620",
        "firstRow",
        cells.headings().isEmpty() ? "0" : "1",
        "lastRow",
        "0",
        "firstColumn",
        cells.firstColumn() ? "1" : "0",
        "lastColumn",
        "0",
        "noHBand",
        "1",
        "noVBand",
        "1");
    if (!title.isEmpty()) {
      xml.empty("tblCaption", "val", title);
    }
    xml.close();
  }

  private void row(
      List<Prose> cells,
      List<Integer> widths,
      boolean heading,
      TableCells table,
      CellWriter writer) {
    xml.open("tr").open("trPr").empty("cantSplit");
    if (table.toSign() && !heading) {
      xml.empty("trHeight", "val", "720", "hRule", "atLeast");
    }
    if (heading) {
      xml.empty("tblHeader");
    }
    xml.close();
    for (int i = 0; i < cells.size(); i++) {
      xml.open("tc").open("tcPr");
      xml.empty("tcW", "w", Integer.toString(widths.get(i)), "type", "dxa").close();
      writer.write(cells.get(i), heading || (i == 0 && table.firstColumn()));
      xml.close();
    }
    xml.close();
  }
}
