package org.clausewright.generator.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewright.model.Table;
import org.clausewright.model.prose.Prose;

/**
 * The cells of a table, every row as long as the longest.
 *
 * @param headings those that name columns; empty if there are none
 * @param firstColumn whether the first cell of a row names the row
 * @param toSign whether empty cells are to be written in by hand
 */
record TableCells(
    List<Prose> headings, List<List<Prose>> rows, boolean firstColumn, boolean toSign) {

  /** The width of a page between its margins, in twentieths of a point. */
  private static final int PAGE = 9070;

  private static final int MARGINS = 260;
  private static final int LETTER = 118;

  /** In characters. */
  private static final int LONGEST_WORD = 24;

  private static final int WIDEST = 60;
  private static final int BY_HAND = 60;

  TableCells {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table that a policy prints. */
  static TableCells of(Table table) {
    int width =
        Stream.concat(
                Stream.of(table.columns().size()),
                table.rows().stream().map(row -> row.cells().size()))
            .max(Integer::compare)
            .filter(most -> most > 0)
            .orElse(1);
    List<Prose> headings = table.columns().isEmpty() ? List.of() : full(table.columns(), width);
    return new TableCells(
        headings,
        table.rows().stream().map(row -> full(row.cells(), width)).toList(),
        false,
        false);
  }

  private static List<Prose> full(List<Prose> cells, int width) {
    List<Prose> row = new ArrayList<>(cells);
    while (row.size() < width) {
      row.add(Prose.EMPTY);
    }
    return row;
  }

  /**
   * Widths of the columns, in twentieths of a point: every word has room, and what is left goes
   * where the texts are long.
   */
  List<Integer> widths() {
    List<List<String>> columns = columns();
    List<Integer> least = columns.stream().map(TableCells::least).toList();
    List<Integer> wanted = columns.stream().map(this::wanted).toList();
    int rest = Math.max(0, PAGE - sum(least));
    int all = sum(wanted);
    int needed = Math.max(PAGE, sum(least));
    return IntStream.range(0, columns.size())
        .mapToObj(i -> (least.get(i) + rest * wanted.get(i) / all) * PAGE / needed)
        .toList();
  }

  /** The texts of each column. */
  private List<List<String>> columns() {
    List<List<Prose>> all = Stream.concat(Stream.of(headings), rows.stream()).toList();
    int columns = all.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, Math.max(1, columns))
        .mapToObj(
            column ->
                all.stream()
                    .filter(row -> column < row.size())
                    .map(row -> row.get(column).words())
                    .toList())
        .toList();
  }

  private static int least(List<String> texts) {
    int longest =
        texts.stream()
            .flatMap(text -> Stream.of(text.split(" ")))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return MARGINS + LETTER * Math.min(longest, LONGEST_WORD);
  }

  private int wanted(List<String> texts) {
    boolean blank = texts.stream().skip(headings.isEmpty() ? 0 : 1).allMatch(String::isEmpty);
    int longest = texts.stream().mapToInt(String::length).max().orElse(0);
    return toSign && blank ? BY_HAND : Math.min(longest, WIDEST) + 1;
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
