package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Evidence;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.output.Csv;

/** The comparison as CSV: a line for each topic and policy. */
final class ComparisonCsv {

  private static final List<String> HEADER =
      List.of(
          "Group",
          "Topic",
          "Question",
          "Policy",
          "Organisation",
          "Stance",
          "Clauses",
          "Binds",
          "Conditions",
          "Limits",
          "Approval",
          "Quotation",
          "Related clauses",
          "Contradictions");

  private ComparisonCsv() {}

  static byte[] of(Findings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Row row : findings.comparison().rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        rows.add(row(row, findings.comparison().columns().get(i), row.cells().get(i), findings));
      }
    }
    return Csv.bytes(HEADER, rows);
  }

  private static List<String> row(
      Comparison.Row row, Comparison.Column column, Comparison.Cell cell, Findings findings) {
    List<Evidence> deciding = cell.deciding();
    return List.of(
        row.topic().group(),
        row.topic().id(),
        row.topic().question(),
        column.policyId(),
        column.organisation(),
        cell.stance().word(),
        joined(deciding.stream().map(Evidence::citation).distinct().toList()),
        joined(deciding.stream().flatMap(each -> each.bearerNames().stream()).distinct().toList()),
        joined(deciding.stream().flatMap(each -> each.conditions().stream()).toList()),
        joined(deciding.stream().flatMap(each -> each.limits().stream()).toList()),
        joined(deciding.stream().flatMap(each -> each.approval().stream()).distinct().toList()),
        joined(deciding.stream().map(Evidence::quotation).toList()),
        joined(cell.related().stream().map(Evidence::citation).distinct().toList()),
        joined(contradictions(row, cell, findings)));
  }

  private static List<String> contradictions(
      Comparison.Row row, Comparison.Cell cell, Findings findings) {
    return findings.contradictions().stream()
        .filter(each -> each.topic().equals(row.topic()))
        .filter(
            each ->
                each.first().stance() == cell.stance() || each.second().stance() == cell.stance())
        .map(each -> each.rank() + ": " + each.rule().words())
        .toList();
  }

  private static String joined(List<String> parts) {
    return String.join("; ", parts);
  }
}
