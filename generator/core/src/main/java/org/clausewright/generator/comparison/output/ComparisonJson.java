package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Contradiction;
import org.clausewright.generator.comparison.Evidence;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.comparison.Silence;
import org.clausewright.generator.comparison.wording.Passage;
import org.clausewright.generator.comparison.wording.SharedWording;
import org.clausewright.generator.output.Json;

/** The comparison as JSON, after its schema. */
final class ComparisonJson {

  private ComparisonJson() {}

  static byte[] of(Findings findings) {
    Comparison comparison = findings.comparison();
    return Json.bytes(
        members(
            "schema", ComparisonOutput.SCHEMA_ID,
            "policies", comparison.columns().stream().map(ComparisonJson::column).toList(),
            "topics", comparison.rows().stream().map(ComparisonJson::row).toList(),
            "contradictions",
                findings.contradictions().stream().map(ComparisonJson::contradiction).toList(),
            "gaps", gaps(findings.silences()),
            "sharedWording",
                findings.sharedWording().stream().map(ComparisonJson::wording).toList()));
  }

  private static Map<String, Object> column(Comparison.Column column) {
    return members(
        "id", column.policyId(),
        "title", column.title(),
        "organisation", column.organisation(),
        "adoptedBy", column.adoptedBy());
  }

  private static Map<String, Object> row(Comparison.Row row) {
    return members(
        "id", row.topic().id(),
        "title", row.topic().title(),
        "group", row.topic().group(),
        "question", row.topic().question(),
        "cells", row.cells().stream().map(ComparisonJson::cell).toList());
  }

  private static Map<String, Object> cell(Comparison.Cell cell) {
    return members(
        "policy", cell.policyId(),
        "stance", cell.stance().word(),
        "deciding", evidence(cell.deciding()),
        "related", evidence(cell.related()));
  }

  private static List<Map<String, Object>> evidence(List<Evidence> passages) {
    return passages.stream().map(ComparisonJson::evidence).toList();
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    return members(
        "clause", evidence.citation(),
        "norm", evidence.targetId(),
        "kind", evidence.kind(),
        "stance", evidence.stance().word(),
        "statedInSource", evidence.stated(),
        "bearers", evidence.bearerNames(),
        "conditions", evidence.conditions(),
        "limits", evidence.limits(),
        "approval", evidence.approval(),
        "quotation", evidence.quotation());
  }

  private static Map<String, Object> contradiction(Contradiction contradiction) {
    return members(
        "rank", contradiction.rank(),
        "topic", contradiction.topic().id(),
        "rule", contradiction.rule().key(),
        "meaning", contradiction.rule().words(),
        "samePeople", contradiction.samePeople(),
        "sides", List.of(side(contradiction.first()), side(contradiction.second())));
  }

  private static Map<String, Object> side(Contradiction.Side side) {
    return members(
        "stance",
        side.stance().word(),
        "policies",
        side.voices().stream()
            .map(
                voice ->
                    members(
                        "policy", voice.column().policyId(),
                        "bearers", voice.bearers(),
                        "evidence", evidence(voice.evidence())))
            .toList());
  }

  private static List<Map<String, Object>> gaps(List<Silence> silences) {
    List<Map<String, Object>> gaps = new ArrayList<>();
    for (Silence silence : silences) {
      for (Silence.Group group : silence.groups()) {
        group.gaps().forEach(gap -> gaps.add(gap(silence.column(), gap)));
      }
    }
    return gaps;
  }

  private static Map<String, Object> gap(Comparison.Column column, Silence.Gap gap) {
    return members(
        "policy", column.policyId(),
        "topic", gap.topic().id(),
        "decidedByOthers", gap.others(),
        "answers",
            gap.answers().entrySet().stream()
                .map(
                    answer ->
                        members("stance", answer.getKey().word(), "policies", answer.getValue()))
                .toList(),
        "related", gap.related().stream().map(Evidence::citation).distinct().toList());
  }

  private static Map<String, Object> wording(SharedWording wording) {
    return members(
        "policies", wording.policies(),
        "model", passage(wording.model()),
        "copies", wording.copies().stream().map(ComparisonJson::copy).toList());
  }

  private static Map<String, Object> copy(SharedWording.Copy copy) {
    Map<String, Object> json = passage(copy.passage());
    json.put("percent", copy.percent());
    json.put("extract", copy.extract());
    json.put(
        "differences",
        copy.pieces().stream()
            .map(piece -> members("kind", piece.kind().key(), "words", piece.words()))
            .toList());
    return json;
  }

  private static Map<String, Object> passage(Passage passage) {
    return members(
        "policy", passage.policyId(),
        "clause", passage.citation(),
        "norm", passage.targetId(),
        "words", passage.words());
  }

  private static Map<String, Object> members(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return members;
  }
}
