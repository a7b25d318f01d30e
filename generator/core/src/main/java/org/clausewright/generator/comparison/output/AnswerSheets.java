package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Evidence;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.output.Cell;
import org.clausewright.generator.output.Sheet;

/** The sheets of what policies say: in a word for each topic, and passage by passage. */
final class AnswerSheets {

  private final Findings findings;
  private final Links links;

  AnswerSheets(Findings findings, Links links) {
    this.findings = findings;
    this.links = links;
  }

  Sheet matrix() {
    List<Comparison.Column> policies = findings.comparison().columns();
    SheetRows rows = new SheetRows().column("Group", 18).column("Topic", 28).column("Question", 34);
    policies.forEach(policy -> rows.column(policy.organisation(), 22));
    for (Comparison.Row row : findings.comparison().rows()) {
      List<Cell> cells = new ArrayList<>(topic(row));
      cells.add(SheetRows.text(row.topic().question()));
      row.cells().forEach(cell -> cells.add(answer(cell)));
      rows.add(cells);
    }
    return rows.sheet("Matrix", 2);
  }

  private static List<Cell> topic(Comparison.Row row) {
    return List.of(
        SheetRows.text(row.topic().group()), new Cell.Text(row.topic().title(), Cell.Style.BOLD));
  }

  private static Cell answer(Comparison.Cell cell) {
    List<String> clauses = cell.deciding().stream().map(Evidence::citation).distinct().toList();
    String stance = cell.stance().word();
    return SheetRows.stance(
        clauses.isEmpty() ? stance : stance + "\n" + String.join(", ", clauses), cell.stance());
  }

  Sheet evidence() {
    SheetRows rows =
        new SheetRows()
            .column("Group", 18)
            .column("Topic", 26)
            .column("Policy of", 26)
            .column("Policy's stance", 14)
            .column("Clause", 12)
            .column("Decides", 10)
            .column("Passage's stance", 14)
            .column("Binds", 18)
            .column("Quotation", 70)
            .column("Conditions", 30)
            .column("Limits", 22)
            .column("Approval", 26);
    for (Comparison.Row row : findings.comparison().rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Comparison.Cell cell = row.cells().get(i);
        String organisation = findings.comparison().columns().get(i).organisation();
        Stream.concat(cell.deciding().stream(), cell.related().stream())
            .forEach(passage -> rows.add(evidence(row, organisation, cell, passage)));
      }
    }
    return rows.sheet("Evidence", 3);
  }

  private List<Cell> evidence(
      Comparison.Row row, String organisation, Comparison.Cell cell, Evidence passage) {
    List<Cell> cells = new ArrayList<>(topic(row));
    cells.add(SheetRows.text(organisation));
    cells.add(SheetRows.stance(cell.stance().word(), cell.stance()));
    cells.add(SheetRows.clause(passage, cell.policyId(), links));
    cells.add(SheetRows.text(cell.deciding().contains(passage) ? "yes" : "related"));
    cells.add(SheetRows.stance(passage.stance().word(), passage.stance()));
    cells.add(SheetRows.text(String.join(", ", passage.bearerNames())));
    cells.add(SheetRows.text(passage.quotation()));
    cells.add(SheetRows.text(String.join("; ", passage.conditions())));
    cells.add(SheetRows.text(String.join("; ", passage.limits())));
    cells.add(SheetRows.text(passage.approval().orElse("")));
    return cells;
  }
}
