package org.clausewright.generator.output;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name what its tab says; characters that no tab can have become hyphens
 * @param table whether its rows are a table: ruled, and to be filtered by their headings
 * @param headerRows rows on top that stay in view and stand on every printed page; in a table the
 *     last of them are the headings
 * @param headerColumns columns on the left that stay in view
 * @param rows cells from left to right; a row may be shorter than others
 */
public record Sheet(
    String name,
    Page page,
    boolean table,
    int headerRows,
    int headerColumns,
    List<Column> columns,
    List<List<Cell>> rows) {

  /** The longest name that a sheet can have. */
  private static final int LONGEST_NAME = 31;

  public Sheet {
    name = name.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", "-");
    name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** How it lies on paper; it is made to fit the width of a page. */
  public enum Page {
    PORTRAIT,
    LANDSCAPE
  }

  /**
   * A column.
   *
   * @param width in characters
   * @param choices all that may be filled in below the headings; empty if anything may
   */
  public record Column(int width, List<String> choices) {

    public Column {
      choices = List.copyOf(choices);
    }

    public Column(int width) {
      this(width, List.of());
    }
  }
}
