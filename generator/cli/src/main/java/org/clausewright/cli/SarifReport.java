package org.clausewright.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.output.Json;
import org.clausewright.language.Reading;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.RuleCatalogue.Explanation;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * Tells findings to code scanning services: SARIF 2.1.0 (OASIS). Accepted findings are suppressed
 * results.
 */
final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void print(Reading reading, PrintWriter out) {
    List<String> codes =
        Stream.concat(
                reading.problems().stream(), reading.accepted().stream().map(Accepted::problem))
            .map(Problem::code)
            .distinct()
            .sorted()
            .toList();
    Fingerprints fingerprints = new Fingerprints();
    List<Object> results = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      results.add(result(problem, codes, fingerprints));
    }
    for (Accepted accepted : reading.accepted()) {
      Map<String, Object> result = result(accepted.problem(), codes, fingerprints);
      result.put(
          "suppressions", List.of(object("kind", "inSource", "justification", accepted.reason())));
      results.add(result);
    }
    Map<String, Object> driver =
        object(
            "name",
            "Clausewright",
            "version",
            Toolkit.version(),
            "informationUri",
            "https://clausewright.org",
            "rules",
            codes.stream().map(SarifReport::rule).toList());
    Map<String, Object> run =
        object(
            "tool", object("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
    Map<String, Object> log = object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    out.print(new String(Json.bytes(log), StandardCharsets.UTF_8));
  }

  private static Map<String, Object> rule(String code) {
    Map<String, Object> rule = object("id", code);
    Optional<Explanation> explanation = RuleCatalogue.find(code);
    explanation.ifPresent(
        each -> {
          rule.put("shortDescription", object("text", each.summary()));
          rule.put("fullDescription", object("text", each.explanation()));
          rule.put("defaultConfiguration", object("level", level(each.severity())));
        });
    return rule;
  }

  private static Map<String, Object> result(
      Problem problem, List<String> codes, Fingerprints fingerprints) {
    String hint = problem.hint().isEmpty() ? "" : " " + problem.hint();
    Map<String, Object> result =
        object(
            "ruleId",
            problem.code(),
            "ruleIndex",
            codes.indexOf(problem.code()),
            "level",
            level(problem.severity()),
            "message",
            object("text", problem.message() + hint),
            "locations",
            List.of(object("physicalLocation", location(problem.location()))),
            "partialFingerprints",
            object("clausewright/v1", fingerprints.next(problem)));
    if (!problem.fixes().isEmpty()) {
      result.put("fixes", problem.fixes().stream().map(fix -> fix(fix, problem)).toList());
    }
    return result;
  }

  private static Map<String, Object> location(Location at) {
    Map<String, Object> location = object("artifactLocation", object("uri", uri(at.file())));
    if (at.line() > 0) {
      location.put(
          "region",
          object(
              "startLine",
              at.line(),
              "startColumn",
              at.column(),
              "endColumn",
              at.column() + at.length(),
              "snippet",
              object("text", at.sourceLine())));
    }
    return location;
  }

  private static Map<String, Object> fix(Fix fix, Problem problem) {
    return object(
        "description",
        object("text", fix.title()),
        "artifactChanges",
        List.of(
            object(
                "artifactLocation",
                object("uri", uri(problem.location().file())),
                "replacements",
                fix.edits().stream().map(SarifReport::replacement).toList())));
  }

  private static Map<String, Object> replacement(Edit edit) {
    return object(
        "deletedRegion",
        object("charOffset", edit.offset(), "charLength", edit.length()),
        "insertedContent",
        object("text", edit.replacement()));
  }

  private static String uri(String file) {
    try {
      return Path.of(file).isAbsolute()
          ? Path.of(file).toUri().toASCIIString()
          : new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }

  private static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put(members[i].toString(), members[i + 1]);
    }
    return object;
  }
}
