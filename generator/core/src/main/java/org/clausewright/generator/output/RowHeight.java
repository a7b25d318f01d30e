package org.clausewright.generator.output;

import java.util.List;

/**
 * Estimates the height that a row needs for its wrapped text. Programs that open a workbook without
 * the fonts at hand, or to print it, don't do so themselves.
 */
final class RowHeight {

  /** In points; the tallest that a row can be is 409. */
  private static final double TALLEST = 400;

  private static final double LINE = 15;
  private static final double QUIET_LINE = 11;

  /** How much of its width a column loses where words are wrapped. */
  private static final double USED = 0.92;

  /** How wide quiet and bold text is, by plain text. */
  private static final double QUIET = 0.75;

  private static final double BOLD = 1.1;

  private RowHeight() {}

  /** The height of a row in points. */
  static double of(List<Cell> row, List<Sheet.Column> columns) {
    double height = LINE;
    for (int column = 0; column < Math.min(row.size(), columns.size()); column++) {
      if (row.get(column) instanceof Cell.Text text) {
        height = Math.max(height, of(text, columns.get(column).width()));
      }
    }
    return Math.min(TALLEST, height + 3);
  }

  private static double of(Cell.Text text, int width) {
    boolean quiet = text.style().weight() == Cell.Style.Weight.QUIET;
    boolean bold = text.style().weight() == Cell.Style.Weight.BOLD;
    double size = quiet ? QUIET : bold ? BOLD : 1;
    long lines =
        text.text()
            .lines()
            .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() * size / width / USED)))
            .sum();
    return lines * (quiet ? QUIET_LINE : LINE);
  }
}
