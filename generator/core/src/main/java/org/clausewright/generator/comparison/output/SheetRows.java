package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.generator.comparison.Evidence;
import org.clausewright.generator.output.Cell;
import org.clausewright.generator.output.Sheet;
import org.clausewright.model.norm.Stance;

/** Gathers the rows of a sheet under its headings. */
final class SheetRows {

  private final List<Sheet.Column> columns = new ArrayList<>();
  private final List<Cell> headings = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Adds a column, so many characters wide. */
  SheetRows column(String heading, int width) {
    return column(heading, width, Optional.empty());
  }

  SheetRows column(String heading, int width, Optional<String> link) {
    columns.add(new Sheet.Column(width));
    headings.add(new Cell.Text(heading, Cell.Style.HEADING, link));
    return this;
  }

  void add(List<Cell> row) {
    rows.add(row);
  }

  /** The sheet: a table to filter, its headings and so many columns on the left stay in view. */
  Sheet sheet(String name, int headerColumns) {
    List<List<Cell>> all = new ArrayList<>(List.of(headings));
    all.addAll(rows);
    return new Sheet(name, Sheet.Page.LANDSCAPE, true, 1, headerColumns, columns, all);
  }

  static Cell text(String text) {
    return new Cell.Text(text);
  }

  static Cell count(int number) {
    return new Cell.Count(number, Cell.Style.PLAIN);
  }

  static Cell link(String text, Optional<String> href) {
    return new Cell.Text(text, Cell.Style.PLAIN, href);
  }

  static Cell clause(Evidence passage, String policyId, Links links) {
    return link(passage.citation(), passage.targetId().flatMap(id -> links.clause(policyId, id)));
  }

  /** The colour only repeats the word that the text begins with. */
  static Cell stance(String text, Stance stance) {
    Cell.Style style =
        switch (stance) {
          case PROHIBITED -> Cell.Style.PLAIN.on("F6CFCB");
          case RESTRICTED -> Cell.Style.PLAIN.on("FBE3C8");
          case DISCOURAGED -> Cell.Style.PLAIN.on("FFF3CC");
          case PERMITTED -> Cell.Style.PLAIN.on("D8EED9");
          case REQUIRED -> Cell.Style.PLAIN.on("D9DFF5");
          case RECOMMENDED -> Cell.Style.PLAIN.on("E4F0FB");
          case STATED -> Cell.Style.PLAIN.on("EFEFEF");
          case SILENT -> Cell.Style.QUIET;
        };
    return new Cell.Text(text, style);
  }
}
