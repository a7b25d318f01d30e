package org.clausewright.generator.checklist.filled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.generator.checklist.FilledCheck;
import org.clausewright.generator.checklist.Outcome;
import org.clausewright.generator.checklist.Result;
import org.clausewright.generator.markup.Visible;
import org.clausewright.generator.output.Cell;
import org.clausewright.generator.output.Sha256;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/** Reads the rows of a table with the headings of a checklist. */
final class FilledTable {

  /** Without these columns nothing can be told. */
  static final List<String> NEEDED = List.of("id", "digest", "result");

  /** Rows among which the headings are looked for: somebody may have written above them. */
  private static final int HEADINGS_WITHIN = 20;

  private final String file;
  private final Table table;
  private final Table.Row headings;
  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FilledTable(String file, Table table, Table.Row headings) {
    this.file = file;
    this.table = table;
    this.headings = headings;
  }

  /** A check that was read, and where. */
  record Found(FilledCheck check, Location at) {}

  /** The row with most of the headings that are needed; empty if there are no rows. */
  static Optional<Table.Row> headings(Table table) {
    Optional<Table.Row> best = Optional.empty();
    for (Table.Row row : table.rows().stream().limit(HEADINGS_WITHIN).toList()) {
      if (best.isEmpty() || missing(row).size() < missing(best.get()).size()) {
        best = Optional.of(row);
      }
    }
    return best;
  }

  /** The headings that a row lacks. */
  static List<String> missing(Table.Row row) {
    return NEEDED.stream().filter(name -> row.indexOf(name) < 0).toList();
  }

  /**
   * Reads a table.
   *
   * @param headings the row with the headings
   * @param problems what is wrong with rows is added here
   */
  static List<Found> read(String file, Table table, Table.Row headings, List<Problem> problems) {
    FilledTable filled = new FilledTable(file, table, headings);
    for (Table.Row row : table.rows()) {
      if (row.line() > headings.line() && !row.isBlank()) {
        filled.row(row);
      }
    }
    problems.addAll(filled.problems);
    return filled.found;
  }

  private void row(Table.Row row) {
    String id = text(row, "id").strip();
    String digest = text(row, "digest").strip();
    if (!id.matches("[^/\\s]+/\\S+")) {
      error(
          row,
          "id",
          "unknown-check",
          quoted(id) + "is no id of a check.",
          "Take the row out, or give it the id that the checklist had there.");
    } else if (!digest.matches("[0-9a-f]{64}")) {
      error(
          row,
          "digest",
          "damaged-digest",
          quoted(digest) + "is no digest of words.",
          "Copy the digest from the checklist as clausewright wrote it.");
    } else {
      String words = text(row, "exact words");
      if (!words.isEmpty() && words.length() < Cell.Text.LONGEST && !isDigest(digest, words)) {
        add(
            Severity.WARNING,
            row,
            "exact words",
            "words-altered",
            "The words were changed after the checklist was written.",
            "The result counts for the words of the digest; find out who changed them, and why.");
      }
      result(row)
          .map(each -> new FilledCheck(id, text(row, "clause"), words, digest, each))
          .ifPresent(check -> found.add(new Found(check, at(row, "id"))));
    }
  }

  private static boolean isDigest(String digest, String words) {
    return digest.equals(Sha256.of(words)) || digest.equals(Sha256.of(Visible.undone(words)));
  }

  private Optional<Result> result(Table.Row row) {
    String word = text(row, "result");
    Optional<Outcome> outcome = Outcome.of(word);
    if (outcome.isEmpty()) {
      error(
          row,
          "result",
          "unknown-result",
          quoted(word.strip()) + "is no result.",
          "Write one of: " + String.join(", ", Outcome.words()) + ".");
    }
    Table.Value on = row.value(headings.indexOf("on"));
    Optional<LocalDate> day = on.day().or(() -> FilledDates.of(on.text().strip()));
    if (day.isEmpty() && !on.text().isBlank()) {
      error(
          row,
          "on",
          "unreadable-date",
          quoted(on.text().strip()) + "is not one certain day.",
          "Write year, month and day, for example 2026-11-21.");
    }
    return outcome.map(
        each -> new Result(each, text(row, "evidence"), text(row, "by"), day, text(row, "note")));
  }

  private String text(Table.Row row, String heading) {
    return row.value(headings.indexOf(heading)).text();
  }

  private static String quoted(String text) {
    String shown = text.length() <= 60 ? text : text.substring(0, 59) + "…";
    return text.isEmpty() ? "What stands there " : "“" + shown + "” ";
  }

  private void error(Table.Row row, String heading, String code, String message, String hint) {
    add(Severity.ERROR, row, heading, code, message, hint);
  }

  private void add(
      Severity severity, Table.Row row, String heading, String code, String message, String hint) {
    int column = headings.indexOf(heading);
    String where = table.name(row, column, headings.value(column).text().strip());
    problems.add(new Problem(severity, code, where + ": " + message, hint, at(row, heading)));
  }

  private Location at(Table.Row row, String heading) {
    return new Location(file, row.line(), headings.indexOf(heading) + 1, 0, "");
  }
}
