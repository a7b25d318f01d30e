package org.clausewright.generator.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.output.Json;

/** Writes a checklist as JSON, after the schema. */
final class ChecklistJson {

  private ChecklistJson() {}

  static byte[] bytes(Checklist checklist, String schema) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", schema);
    json.put("policy", checklist.policy());
    json.put("title", checklist.title());
    json.put("organisation", checklist.organisation());
    json.put("asOf", checklist.asOf().toString());
    json.put("checks", checklist.answers().stream().map(ChecklistJson::json).toList());
    if (!checklist.gone().isEmpty()) {
      json.put("gone", checklist.gone().stream().map(ChecklistJson::json).toList());
    }
    return Json.bytes(json);
  }

  private static Map<String, Object> json(Answer answer) {
    Check check = answer.check();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", check.id());
    json.put("type", check.type().key());
    json.put("clause", check.clause());
    json.put("norm", check.normId());
    json.put("section", check.section());
    json.put("kind", check.kind());
    json.put("task", check.task());
    json.put("leadIn", check.leadIn());
    json.put("words", check.words());
    json.put("bearers", check.bearers());
    json.put("counterparts", check.counterparts());
    json.put("topics", check.topics());
    json.put("evidence", check.evidence());
    json.put("frequency", check.frequency());
    json.put("conditions", check.conditions());
    json.put("limits", check.limits());
    json.put("approval", check.approval());
    json.put("state", check.state().map(Check.State::key));
    json.put("digest", check.digest());
    json.put("result", json(answer.result()));
    json.put("reopened", answer.reopened().map(ChecklistJson::json));
    return json;
  }

  private static Map<String, Object> json(FilledCheck filled) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", filled.id());
    json.put("clause", filled.clause());
    json.put("words", filled.words());
    json.put("digest", filled.digest());
    json.put("result", json(filled.result()));
    return json;
  }

  /** Left out if nothing has been filled in. */
  private static Optional<Map<String, Object>> json(Result result) {
    if (result.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("outcome", result.outcome().word());
    json.put("evidence", filledIn(result.evidence()));
    json.put("by", filledIn(result.by()));
    json.put("on", result.on());
    json.put("note", filledIn(result.note()));
    return Optional.of(json);
  }

  private static Optional<String> filledIn(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
