package org.clausewright.generator.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.model.Table;
import org.clausewright.model.prose.Prose;

/** Writes the tables of a policy. */
record TableWriter(ProseWriter prose) {

  void write(Table table, Xhtml parent) {
    table
        .caption()
        .ifPresent(caption -> prose.write(caption, parent.add("p", "caption").add("strong")));
    int width =
        Stream.concat(
                Stream.of(table.columns().size()),
                table.rows().stream().map(row -> row.cells().size()))
            .max(Integer::compare)
            .orElse(0);
    if (width == 0) {
      return;
    }
    Xhtml element = parent.add("table", table.columns().isEmpty() ? "record" : "headed");
    if (!table.columns().isEmpty()) {
      Xhtml head = element.add("thead").add("tr");
      cells(table.columns(), width).forEach(cell -> header(cell, "col", head));
    }
    Xhtml body = element.add("tbody");
    table.rows().forEach(row -> row(cells(row.cells(), width), table.columns().isEmpty(), body));
  }

  /**
   * Writes a row.
   *
   * @param record whether the table has no column headings: the first of two cells says what the
   *     second one is
   */
  private void row(List<Prose> cells, boolean record, Xhtml body) {
    Xhtml row = body.add("tr");
    for (int i = 0; i < cells.size(); i++) {
      if (i == 0 && record && cells.size() == 2 && !cells.get(0).isEmpty()) {
        header(cells.get(0), "row", row);
      } else {
        prose.write(cells.get(i), row.add("td").add("p"));
      }
    }
  }

  private void header(Prose cell, String scope, Xhtml row) {
    prose.write(cell, row.add("th").with("scope", scope).add("p"));
  }

  private static List<Prose> cells(List<Prose> cells, int width) {
    return Stream.concat(cells.stream(), Stream.generate(() -> Prose.EMPTY)).limit(width).toList();
  }
}
