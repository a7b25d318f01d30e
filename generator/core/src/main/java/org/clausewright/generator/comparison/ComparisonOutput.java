package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.Csv;
import org.clausewright.generator.output.Json;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Library;

/** Writes the comparison as a page, as JSON and as CSV. */
public final class ComparisonOutput {

  private ComparisonOutput() {}

  /** Writes the files of an edition. */
  public static void write(Library library, Edition edition, Consumer<OutputFile> out) {
    Comparison comparison = Comparison.of(library);
    List<Conflict> conflicts = Conflict.of(comparison);
    if (edition.includes(Product.COMPARISON, Format.HTML)) {
      out.accept(OutputFile.text("comparison.html", html(comparison, conflicts, edition)));
    }
    if (edition.includes(Product.COMPARISON, Format.JSON)) {
      out.accept(new OutputFile("comparison.json", Json.bytes(json(comparison, conflicts))));
    }
    if (edition.includes(Product.COMPARISON, Format.CSV)) {
      out.accept(new OutputFile("comparison.csv", csv(comparison)));
    }
  }

  /** A group of topics on the page. */
  public record Group(String title, List<Comparison.Row> rows) {}

  /** A policy's gaps on the page. */
  public record Gaps(Comparison.Column column, List<Comparison.Gap> gaps) {}

  private static String html(Comparison comparison, List<Conflict> conflicts, Edition edition) {
    Map<String, List<Comparison.Row>> groups = new LinkedHashMap<>();
    comparison
        .rows()
        .forEach(
            row ->
                groups.computeIfAbsent(row.topic().group(), group -> new ArrayList<>()).add(row));
    String body =
        Templates.render(
            Comparison.class,
            "html",
            Html::escape,
            Map.of(
                "comparison",
                comparison,
                "groups",
                groups.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList(),
                "width",
                comparison.columns().size() + 1,
                "conflicts",
                conflicts,
                "conflictRules",
                List.of(Conflict.Rule.values()),
                "gaps",
                comparison.columns().stream()
                    .map(column -> new Gaps(column, comparison.gaps(column)))
                    .toList(),
                "rules",
                List.of(StanceRule.values()),
                "precedence",
                StanceRule.PRECEDENCE));
    return Page.render("Comparison", "", "comparison", edition, new Markup(body));
  }

  private static Map<String, Object> json(Comparison comparison, List<Conflict> conflicts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", "https://clausewright.org/schema/comparison-1.schema.json");
    json.put("policies", comparison.columns().stream().map(ComparisonOutput::column).toList());
    json.put("topics", comparison.rows().stream().map(ComparisonOutput::row).toList());
    json.put("contradictions", conflicts.stream().map(ComparisonOutput::conflict).toList());
    List<Map<String, Object>> gaps = new ArrayList<>();
    for (Comparison.Column column : comparison.columns()) {
      for (Comparison.Gap gap : comparison.gaps(column)) {
        gaps.add(
            ordered(
                "policy",
                column.policyId(),
                "topic",
                gap.topic().id(),
                "decidedByOthers",
                gap.others()));
      }
    }
    json.put("gaps", gaps);
    return json;
  }

  private static Map<String, Object> column(Comparison.Column column) {
    return ordered(
        "id",
        column.policyId(),
        "title",
        column.title(),
        "organisation",
        column.organisation(),
        "adoptedBy",
        column.adoptedBy());
  }

  private static Map<String, Object> row(Comparison.Row row) {
    return ordered(
        "id", row.topic().id(),
        "title", row.topic().title(),
        "group", row.topic().group(),
        "question", row.topic().question(),
        "cells", row.cells().stream().map(ComparisonOutput::cell).toList());
  }

  private static Map<String, Object> cell(Comparison.Cell cell) {
    return ordered(
        "policy", cell.policyId(),
        "stance", cell.stance().word(),
        "deciding", cell.deciding().stream().map(ComparisonOutput::evidence).toList(),
        "related", cell.related().stream().map(ComparisonOutput::evidence).toList());
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    return ordered(
        "clause", evidence.citation(),
        "norm", evidence.targetId(),
        "kind", evidence.kind(),
        "stance", evidence.stance().word(),
        "statedInSource", evidence.stated(),
        "bearers", evidence.bearers(),
        "conditions", evidence.conditions(),
        "limits", evidence.limits(),
        "approval", evidence.approval(),
        "quotation", evidence.quotation());
  }

  private static Map<String, Object> conflict(Conflict conflict) {
    return ordered(
        "topic", conflict.topic().id(),
        "rule", conflict.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "meaning", conflict.rule().words(),
        "policies", List.of(conflict.first().policyId(), conflict.second().policyId()),
        "stances",
            List.of(conflict.firstCell().stance().word(), conflict.secondCell().stance().word()));
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
    }
    return map;
  }

  private static byte[] csv(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        rows.add(csvRow(row, comparison.columns().get(i), row.cells().get(i)));
      }
    }
    return Csv.bytes(
        List.of(
            "Group",
            "Topic",
            "Question",
            "Policy",
            "Organisation",
            "Stance",
            "Clauses",
            "Conditions",
            "Limits",
            "Approval",
            "Quotation",
            "Related clauses"),
        rows);
  }

  private static List<String> csvRow(
      Comparison.Row row, Comparison.Column column, Comparison.Cell cell) {
    return List.of(
        row.topic().group(),
        row.topic().id(),
        row.topic().question(),
        column.policyId(),
        column.organisation(),
        cell.stance().word(),
        joined(cell.deciding().stream().map(Evidence::citation).distinct().toList()),
        joined(cell.deciding().stream().flatMap(each -> each.conditions().stream()).toList()),
        joined(cell.deciding().stream().flatMap(each -> each.limits().stream()).toList()),
        joined(
            cell.deciding().stream().flatMap(each -> each.approval().stream()).distinct().toList()),
        joined(cell.deciding().stream().map(Evidence::quotation).toList()),
        joined(cell.related().stream().map(Evidence::citation).distinct().toList()));
  }

  private static String joined(List<String> parts) {
    return String.join("; ", parts);
  }
}
