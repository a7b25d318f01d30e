package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Table;
import org.clausewright.model.prose.Prose;

/** The cells of one column are written in different formats. */
public final class TableDataFormat implements Rule {

  /** A reference whose letters are torn apart: “F GB/2223”. */
  private static final Matches TORN = new Matches("\\b([A-Z]{1,3}) ([A-Z]{1,4})(?=/\\d)");

  /** Something in a known format. */
  private record Found(Passage cell, int from, int to) {

    String words() {
      return cell.words().substring(from, to);
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    if (draft.tables().isEmpty()) {
      return;
    }
    Map<Prose, Passage> cells = new IdentityHashMap<>();
    draft
        .passages(Part.CELL)
        .forEach(passage -> passage.texts().forEach(text -> cells.put(text.prose(), passage)));
    for (Table table : draft.tables()) {
      for (List<Passage> column : columns(table, cells)) {
        formats(column, !table.columns().isEmpty(), report);
        tornReferences(column, report);
      }
    }
  }

  private static List<List<Passage>> columns(Table table, Map<Prose, Passage> cells) {
    List<List<Passage>> columns = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (i == columns.size()) {
          columns.add(new ArrayList<>());
        }
        Passage cell = cells.get(row.cells().get(i));
        if (cell != null && !cell.words().isBlank()) {
          columns.get(i).add(cell);
        }
      }
    }
    return columns;
  }

  private static void formats(List<Passage> column, boolean headed, Report report) {
    Map<CellFormat.Kind, Map<CellFormat, List<Found>>> kinds = new EnumMap<>(CellFormat.Kind.class);
    for (Passage cell : column) {
      for (CellFormat.Written written : CellFormat.in(cell.words())) {
        CellFormat format = written.format();
        if (headed || !format.kind().needsHeading()) {
          kinds
              .computeIfAbsent(format.kind(), key -> new EnumMap<>(CellFormat.class))
              .computeIfAbsent(format, key -> new ArrayList<>())
              .add(new Found(cell, written.start(), written.end()));
        }
      }
    }
    kinds.values().forEach(found -> compare(found, report));
  }

  private static void compare(Map<CellFormat, List<Found>> formats, Report report) {
    CellFormat usual =
        formats.keySet().stream()
            .reduce((a, b) -> formats.get(b).size() > formats.get(a).size() ? b : a)
            .orElseThrow();
    formats.forEach(
        (format, found) -> {
          if (format != usual) {
            Found first = found.get(0);
            String times = found.size() == 1 ? "" : " (%d times)".formatted(found.size());
            report.add(
                first.cell().place(first.from(), first.to()),
                "“%s”%s is written in another format than “%s” in the same column."
                    .formatted(first.words(), times, formats.get(usual).get(0).words()),
                usual.kind() == CellFormat.Kind.DATE
                    ? "Write all dates in one way; a month in words can’t be misread."
                    : "Write everything in a column in the same way.");
          }
        });
  }

  private static void tornReferences(List<Passage> column, Report report) {
    for (Passage cell : column) {
      for (MatchResult torn : TORN.in(cell.text())) {
        String whole = torn.group(1) + torn.group(2) + "/";
        if (column.stream().anyMatch(each -> each.words().contains(whole))) {
          Place space = cell.place(torn.end(1), torn.start(2));
          report.add(
              cell.place(torn.start(), torn.end()),
              "“%s” is written “%s” elsewhere in this column."
                  .formatted(torn.group(), torn.group(1) + torn.group(2)),
              "Write references in the same way, so that they are found in the minutes.",
              Report.suggestion("Remove the space", space, ""));
        }
      }
    }
  }
}
