package org.clausewright.generator.output;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet with the library that writes workbooks. */
final class SheetWriter {

  private static final String LINES = "FFB4BDC8";
  private static final String QUIET = "FF5B6672";
  private static final String LINKS = "FF0B57A4";

  /** What a spreadsheet program reads as the code of a character (ECMA-376 part 1, 22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Worksheet out;
  private final Sheet sheet;

  SheetWriter(Worksheet out, Sheet sheet) {
    this.out = out;
    this.sheet = sheet;
  }

  /** What cells that are styled together have in common. */
  private record Look(Cell.Style style, String format, boolean linked) {

    static Look of(Cell cell) {
      if (cell instanceof Cell.Text text) {
        boolean typedAsText = text.looksLikeFormula() || text.text().isEmpty();
        return new Look(cell.style(), typedAsText ? "@" : "", text.link().isPresent());
      }
      return new Look(cell.style(), cell instanceof Cell.Day ? "yyyy-mm-dd" : "", false);
    }

    /** As equals, which makes code at run time that a first workbook would wait for. */
    boolean isLike(Look other) {
      return style == other.style && format.equals(other.format) && linked == other.linked;
    }
  }

  void write() {
    List<List<Cell>> rows = sheet.rows();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < rows.size(); row++) {
      out.rowHeight(row, RowHeight.of(rows.get(row), sheet.columns()));
      for (int column = 0; column < rows.get(row).size(); column++) {
        content(row, column, rows.get(row).get(column));
      }
    }
    for (int column = 0; column < width; column++) {
      looks(column);
    }
    columns();
    view();
    page();
  }

  private void content(int row, int column, Cell cell) {
    if (cell instanceof Cell.Text text) {
      text(row, column, text);
    } else if (cell instanceof Cell.Count count) {
      out.value(row, column, count.number());
    } else if (cell instanceof Cell.Day day) {
      day.day().ifPresent(each -> out.value(row, column, each));
    }
  }

  private void text(int row, int column, Cell.Text text) {
    String written = ESCAPE.matcher(XmlText.clean(text.text())).replaceAll("_x005F_");
    if (text.link().isPresent()) {
      out.hyperlink(row, column, new Link(text.link().get(), written));
    } else if (!written.isEmpty()) {
      out.value(row, column, written);
    }
  }

  /** Styles a column, run of equal cells by run of equal cells: the library takes its time. */
  private void looks(int column) {
    int start = 0;
    while (start < sheet.rows().size()) {
      Optional<Look> look = look(start, column);
      int end = start + 1;
      while (end < sheet.rows().size() && isLike(look, look(end, column))) {
        end++;
      }
      if (look.isPresent()) {
        style(out.range(start, column, end - 1, column).style(), look.get());
      }
      start = end;
    }
  }

  private static boolean isLike(Optional<Look> one, Optional<Look> other) {
    return one.isPresent() ? other.filter(one.get()::isLike).isPresent() : other.isEmpty();
  }

  private Optional<Look> look(int row, int column) {
    List<Cell> cells = sheet.rows().get(row);
    return column < cells.size() ? Optional.of(Look.of(cells.get(column))) : Optional.empty();
  }

  private void style(StyleSetter style, Look look) {
    style.wrapText(true).verticalAlignment("top");
    if (!look.format().isEmpty()) {
      style.format(look.format());
    }
    switch (look.style().weight()) {
      case PLAIN -> {}
      case BOLD -> style.bold();
      case QUIET -> style.fontSize(8).fontColor(QUIET);
    }
    look.style().fill().ifPresent(colour -> style.fillColor("FF" + colour));
    if (look.linked()) {
      style.fontColor(LINKS).underlined();
    }
    if (sheet.table()) {
      style.borderStyle("thin").borderColor(LINES);
    }
    style.set();
  }

  private void columns() {
    int last = sheet.rows().size() - 1;
    for (int column = 0; column < sheet.columns().size(); column++) {
      out.width(column, sheet.columns().get(column).width());
      List<String> choices = sheet.columns().get(column).choices();
      if (!choices.isEmpty() && last >= sheet.headerRows()) {
        String list = choices.stream().collect(Collectors.joining(",", "\"", "\""));
        out.range(sheet.headerRows(), column, last, column)
            .validateWithListByFormula(list)
            .errorStyle(DataValidationErrorStyle.STOP)
            .showErrorMessage(true)
            .errorTitle("Not one of the list")
            .error("Choose one of: " + String.join(", ", choices) + ".");
      }
    }
  }

  private void view() {
    if (sheet.headerRows() + sheet.headerColumns() > 0) {
      out.freezePane(sheet.headerColumns(), sheet.headerRows());
    }
    if (sheet.headerRows() > 0) {
      out.repeatRows(0, sheet.headerRows() - 1);
    }
    if (sheet.table()) {
      int headings = sheet.headerRows() - 1;
      int last = Math.max(headings, sheet.rows().size() - 1);
      out.setAutoFilter(headings, 0, last, sheet.columns().size() - 1);
    } else {
      out.hideGridLines();
    }
  }

  private void page() {
    out.paperSize(PaperSize.A4_PAPER);
    out.pageOrientation(sheet.page() == Sheet.Page.LANDSCAPE ? "landscape" : "portrait");
    out.fitToWidth((short) 1);
    out.fitToHeight((short) 0);
    out.leftMargin(0.4f);
    out.rightMargin(0.4f);
    out.footer("&A", org.dhatim.fastexcel.Position.LEFT);
    out.footer("&P / &N", org.dhatim.fastexcel.Position.RIGHT);
  }

  /** A link that equals no other: the library keeps only the last of equal ones. */
  private static final class Link extends HyperLink {

    Link(String address, String text) {
      super(address, text);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
