package org.clausewright.generator.checklist;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.generator.output.Csv;

/** Writes a checklist as CSV, to fill in with any program. */
final class ChecklistCsv {

  private static final List<String> HEADER =
      List.of(
          "Id",
          "Type",
          "Clause",
          "Section",
          "Kind",
          "Task",
          "Exact words",
          "Bearers",
          "Counterparts",
          "Topics",
          "Evidence expected",
          "Frequency",
          "Conditions",
          "Limits",
          "Approval",
          "State",
          "Result",
          "Evidence",
          "By",
          "On",
          "Note",
          "Formerly",
          "Digest");

  /** The type of a check that the policy no longer gives rise to. */
  private static final String GONE = "gone";

  private ChecklistCsv() {}

  static byte[] bytes(Checklist checklist) {
    return Csv.bytes(
        HEADER,
        Stream.concat(
                checklist.answers().stream().map(ChecklistCsv::row),
                checklist.gone().stream().map(ChecklistCsv::row))
            .toList());
  }

  private static List<String> row(Answer answer) {
    Check check = answer.check();
    Result result = answer.result();
    return List.of(
        check.id(),
        check.type().key(),
        check.clause(),
        check.section(),
        check.kind(),
        check.task(),
        check.exactWords(),
        joined(check.bearers()),
        joined(check.counterparts()),
        joined(check.topics()),
        joined(check.evidence()),
        check.frequency().orElse(""),
        joined(check.conditions()),
        joined(check.limits()),
        check.approval().orElse(""),
        check.state().map(Check.State::key).orElse(""),
        result.outcome().word(),
        result.evidence(),
        result.by(),
        result.on().map(Object::toString).orElse(""),
        result.note(),
        answer.reopened().map(Formerly::inWords).orElse(""),
        check.digest());
  }

  private static List<String> row(FilledCheck gone) {
    Result result = gone.result();
    return List.of(
        gone.id(),
        GONE,
        gone.clause(),
        "",
        "",
        "",
        gone.words(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        result.outcome().word(),
        result.evidence(),
        result.by(),
        result.on().map(Object::toString).orElse(""),
        result.note(),
        "",
        gone.digest());
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }
}
