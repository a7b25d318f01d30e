package org.clausewright.generator.output;

import java.util.List;

/**
 * How high a row has to be for its texts, at 11 points and by the characters that fit into each
 * column. Not all programs find it out by themselves.
 */
final class RowHeight {

  private static final double LINE = 15;

  /** The highest that a row can be (Excel's limit). */
  private static final double HIGHEST = 409;

  private RowHeight() {}

  /** The height in points. */
  static double of(List<Cell> row, List<Sheet.Column> columns) {
    int lines = 1;
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (row.get(i) instanceof Cell.Text text) {
        boolean bold = text.style().weight() == Cell.Style.Weight.BOLD;
        int width = columns.get(i).width();
        lines = Math.max(lines, lines(text.text(), bold ? width * 9 / 10 : width));
      }
    }
    return Math.min(HIGHEST, lines * LINE);
  }

  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> wrapped(line, Math.max(1, width))).sum();
  }

  private static int wrapped(String line, int width) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ")) {
      if (used > 0 && used + word.length() > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, word.length() - 1) / width;
      used += word.length() % width + 1;
    }
    return lines;
  }
}
