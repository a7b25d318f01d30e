package org.clausewright.generator.oscal;

import static org.clausewright.generator.oscal.OscalDocument.line;
import static org.clausewright.generator.oscal.OscalDocument.object;
import static org.clausewright.generator.oscal.OscalDocument.property;
import static org.clausewright.generator.oscal.OscalDocument.prose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.checklist.Answer;
import org.clausewright.generator.checklist.Check;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.Formerly;
import org.clausewright.generator.checklist.Outcome;
import org.clausewright.generator.checklist.Result;
import org.clausewright.generator.edition.PolicyFile;

/**
 * Writes what was found as OSCAL assessment results: an observation for each check that was made, a
 * finding for each that passed or failed.
 */
public final class OscalResults {

  private OscalResults() {}

  /** The bytes of the results. */
  public static byte[] bytes(Checklist checklist) {
    Map<String, Object> document = OscalDocument.start("assessment results", checklist);
    document.put("import-ap", object("href", PolicyFile.CHECKLIST_OSCAL_PLAN.fileName()));
    document.put("results", List.of(result(checklist)));
    return OscalDocument.bytes("assessment-results", document);
  }

  private static Map<String, Object> result(Checklist checklist) {
    List<Answer> made =
        checklist.answers().stream().filter(answer -> !answer.result().isOpen()).toList();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("uuid", NamedUuid.of("result", checklist.policy(), checklist.asOf().toString()));
    result.put("title", line("Checklist of " + checklist.title()));
    result.put("description", prose(counts(checklist)));
    LocalDate start =
        made.stream()
            .flatMap(answer -> answer.result().on().stream())
            .min(LocalDate::compareTo)
            .orElse(checklist.asOf());
    result.put("start", OscalDocument.midnight(start));
    result.put("end", OscalDocument.midnight(checklist.asOf()));
    result.put("reviewed-controls", reviewed(made));
    result.put(
        "observations", unlessEmpty(made.stream().map(each -> observation(each, checklist))));
    result.put(
        "findings",
        unlessEmpty(made.stream().filter(OscalResults::decides).map(OscalResults::finding)));
    return result;
  }

  private static String counts(Checklist checklist) {
    StringBuilder counts = new StringBuilder("Checks: ");
    for (Outcome outcome : Outcome.values()) {
      counts.append(outcome.ordinal() == 0 ? "" : ", ");
      counts.append(checklist.count(outcome)).append(' ').append(outcome.word());
    }
    return counts.toString();
  }

  private static Map<String, Object> reviewed(List<Answer> made) {
    Map<String, Object> selection =
        made.isEmpty()
            ? object("description", "No check has been made yet.", "include-all", Map.of())
            : object(
                "include-controls",
                made.stream()
                    .map(each -> object("control-id", OscalDocument.controlId(each.check())))
                    .toList());
    return object("control-selections", List.of(selection));
  }

  private static Map<String, Object> observation(Answer answer, Checklist checklist) {
    Check check = answer.check();
    Result result = answer.result();
    return object(
        "uuid",
        OscalDocument.uuid("observation", check),
        "title",
        line(check.clause() + ": " + check.task()),
        "description",
        prose(Formerly.inWords(result)),
        "props",
        unlessEmpty(
            Stream.of(
                    property("outcome", result.outcome().word()),
                    property("by", result.by()),
                    property("check", check.id()),
                    property("sha-256", check.digest()))
                .flatMap(Optional::stream)),
        "methods",
        List.of("EXAMINE"),
        "types",
        List.of("control-objective"),
        "relevant-evidence",
        evidence(result),
        "collected",
        OscalDocument.midnight(result.on().orElse(checklist.asOf())));
  }

  private static Optional<List<Object>> evidence(Result result) {
    if (result.evidence().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(object("href", result.evidenceLink(), "description", prose(result.evidence()))));
  }

  private static boolean decides(Answer answer) {
    return answer.result().outcome() != Outcome.NOT_APPLICABLE;
  }

  private static Map<String, Object> finding(Answer answer) {
    Check check = answer.check();
    boolean passed = answer.result().outcome() == Outcome.PASSED;
    Map<String, Object> status =
        object("state", passed ? "satisfied" : "not-satisfied", "reason", passed ? "pass" : "fail");
    return object(
        "uuid",
        OscalDocument.uuid("finding", check),
        "title",
        line(check.clause() + ": " + answer.result().outcome().word()),
        "description",
        prose(check.exactWords()),
        "target",
        object(
            "type", "objective-id", "target-id", OscalCatalog.objectiveId(check), "status", status),
        "related-observations",
        List.of(object("observation-uuid", OscalDocument.uuid("observation", check))));
  }

  private static <T> Optional<List<T>> unlessEmpty(Stream<T> values) {
    List<T> list = values.toList();
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }
}
