package org.clausewright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.clausewright.generator.output.Json;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;

/** Tells findings to programs, by {@code findings-1.schema.json}. */
final class JsonReport implements Report {

  private static final String SCHEMA = "https://clausewright.org/schema/findings-1.schema.json";

  @Override
  public void print(Reading reading, PrintWriter out) {
    Fingerprints fingerprints = new Fingerprints();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", SCHEMA);
    json.put("files", reading.files());
    json.put(
        "findings",
        reading.problems().stream().map(problem -> json(problem, fingerprints)).toList());
    json.put(
        "accepted",
        reading.accepted().stream()
            .map(
                accepted -> {
                  Map<String, Object> finding = json(accepted.problem(), fingerprints);
                  finding.put("reason", accepted.reason());
                  return finding;
                })
            .toList());
    out.print(new String(Json.bytes(json), StandardCharsets.UTF_8));
  }

  private static Map<String, Object> json(Problem problem, Fingerprints fingerprints) {
    Location at = problem.location();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", problem.code());
    json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.put("file", at.file());
    json.put("line", at.line());
    json.put("column", at.column());
    json.put("length", at.length());
    json.put("subject", problem.subject());
    json.put("message", problem.message());
    json.put("hint", problem.hint());
    json.put("fingerprint", fingerprints.next(problem));
    json.put("fixes", problem.fixes().stream().map(JsonReport::json).toList());
    return json;
  }

  private static Map<String, Object> json(Fix fix) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", fix.title());
    json.put("safe", fix.safe());
    json.put("edits", fix.edits().stream().map(JsonReport::json).toList());
    return json;
  }

  private static Map<String, Object> json(Edit edit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("offset", edit.offset());
    json.put("length", edit.length());
    json.put("replacement", edit.replacement());
    return json;
  }
}
