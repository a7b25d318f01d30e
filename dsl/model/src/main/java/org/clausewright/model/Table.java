package org.clausewright.model;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.prose.Prose;

/**
 * A printed table.
 *
 * @param columns headings of the columns; empty if none are printed
 */
public record Table(String id, Optional<Prose> caption, List<Prose> columns, List<Row> rows)
    implements Block {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row; an empty cell is a blank. */
  public record Row(List<Prose> cells, Recorded recorded) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
