package org.clausewright.generator.checklist.filled;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.generator.output.XmlText;

/**
 * A table as it was read, of which nothing is known yet.
 *
 * @param sheet the sheet of a workbook that it is; empty if the file is no workbook
 */
record Table(Optional<String> sheet, List<Row> rows) {

  Table {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param line where it stands in the file or sheet, from 1
   */
  record Row(int line, List<Value> values) {

    Row {
      values = List.copyOf(values);
    }

    boolean isBlank() {
      return values.stream().allMatch(value -> value.text().isBlank());
    }

    /** A value by its column, from 0; blank if the row is shorter. */
    Value value(int column) {
      return column >= 0 && column < values.size() ? values.get(column) : Value.of("");
    }

    /** The column, from 0, of a value, whatever its case and the space around it; -1 if none. */
    int indexOf(String heading) {
      for (int column = 0; column < values.size(); column++) {
        if (values.get(column).text().strip().toLowerCase(Locale.ROOT).equals(heading)) {
          return column;
        }
      }
      return -1;
    }
  }

  /**
   * A value.
   *
   * @param day the day that it is in a spreadsheet program
   */
  record Value(String text, Optional<LocalDate> day) {

    Value {
      text = XmlText.clean(text);
    }

    static Value of(String text) {
      return new Value(text, Optional.empty());
    }
  }

  /** How to call a cell: “H12 of sheet “Checks””, or by its heading. */
  String name(Row row, int column, String heading) {
    return sheet
        .map(name -> "Cell " + letters(column) + row.line() + " of sheet “" + name + "”")
        .orElse("“" + heading + "”");
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
