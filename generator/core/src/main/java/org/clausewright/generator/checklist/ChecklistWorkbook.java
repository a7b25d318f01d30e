package org.clausewright.generator.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.output.Cell;
import org.clausewright.generator.output.Sheet;
import org.clausewright.generator.output.Workbook;

/** Writes a checklist as a workbook to fill in: a row for each check. */
final class ChecklistWorkbook {

  private static final Sheet.Column RESULT = new Sheet.Column(11, Outcome.words());

  private static final Cell.Style TO_FILL = Cell.Style.PLAIN.on("FFFBEA");
  private static final Cell.Style TO_FILL_HEADING = Cell.Style.BOLD.on("F6E3A8");

  private final Checklist checklist;
  private final Optional<Edition> edition;

  private ChecklistWorkbook(Checklist checklist, Optional<Edition> edition) {
    this.checklist = checklist;
    this.edition = edition;
  }

  /**
   * The bytes of the file.
   *
   * @param edition what stands beside it, for links; empty if it stands alone
   */
  static byte[] bytes(Checklist checklist, Optional<Edition> edition) {
    ChecklistWorkbook workbook = new ChecklistWorkbook(checklist, edition);
    List<Sheet> sheets = new ArrayList<>(List.of(workbook.checks(), workbook.about()));
    if (!checklist.gone().isEmpty()) {
      sheets.add(1, workbook.gone());
    }
    return new Workbook("Checklist: " + checklist.title(), sheets).bytes();
  }

  private Sheet checks() {
    boolean reopened = checklist.answers().stream().anyMatch(each -> each.reopened().isPresent());
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        concat(
            headings("Id", "Clause", "Task", "Exact words", "Who", "Evidence expected"),
            headings("Frequency"),
            toFillHeadings(),
            reopened ? headings("Formerly") : List.of(),
            headings("Digest")));
    for (Answer answer : checklist.answers()) {
      rows.add(row(answer, reopened));
    }
    List<Sheet.Column> columns = new ArrayList<>(columns(16, 9, 18, 46, 13, 15, 10));
    columns.add(RESULT);
    columns.addAll(columns(20, 12, 11, 18));
    columns.addAll(reopened ? columns(30, 12) : columns(12));
    return new Sheet("Checks", Sheet.Page.LANDSCAPE, true, 1, 2, columns, rows);
  }

  private List<Cell> row(Answer answer, boolean reopened) {
    Check check = answer.check();
    return concat(
        List.of(
            new Cell.Text(check.id(), Cell.Style.QUIET),
            new Cell.Text(check.clause(), Cell.Style.BOLD, link(check))),
        texts(
            check.task() + check.state().map(state -> " Recorded: " + state.key() + ".").orElse(""),
            check.exactWords(),
            String.join("; ", check.bearers()),
            String.join("; ", check.evidence()),
            check.frequency().orElse("")),
        toFill(answer.result()),
        reopened ? texts(answer.reopened().map(Formerly::inWords).orElse("")) : List.of(),
        List.of(new Cell.Text(check.digest(), Cell.Style.QUIET)));
  }

  private Optional<String> link(Check check) {
    return edition
        .filter(each -> each.includes(PolicyFile.POLICY_HTML))
        .flatMap(each -> check.normId())
        .map(norm -> PolicyFile.POLICY_HTML.fileName() + "#" + norm);
  }

  private Sheet gone() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(concat(headings("Id", "Clause", "Exact words"), toFillHeadings(), headings("Digest")));
    for (FilledCheck check : checklist.gone()) {
      rows.add(
          concat(
              texts(check.id(), check.clause(), check.words()),
              toFill(check.result()),
              List.of(new Cell.Text(check.digest(), Cell.Style.QUIET))));
    }
    List<Sheet.Column> columns = new ArrayList<>(columns(16, 9, 46));
    columns.add(RESULT);
    columns.addAll(columns(20, 12, 11, 18, 12));
    return new Sheet("No longer in the policy", Sheet.Page.LANDSCAPE, true, 1, 2, columns, rows);
  }

  private Sheet about() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(new Cell.Text("Checklist", Cell.Style.BOLD)));
    fact("Policy", checklist.title(), rows);
    fact("Organisation", checklist.organisation(), rows);
    fact("Version", checklist.version().isEmpty() ? "not stated" : checklist.version(), rows);
    fact("As of", checklist.asOf().toString(), rows);
    fact("Checks", Integer.toString(checklist.answers().size()), rows);
    rows.add(List.of());
    fact(
        "To fill in",
        "On the sheet “Checks”, choose a result for each check: "
            + String.join(", ", Outcome.words())
            + ". Then say what the evidence is or where it can be found, who checked, and on which"
            + " day (for example "
            + checklist.asOf()
            + "). Leave the other columns as they are: the digest shows that the words are those"
            + " of the policy.",
        rows);
    fact(
        "To read back",
        "clausewright checklist status checklist.xlsx --policies <folder of the policies>",
        rows);
    fact(
        "When the policy changes",
        "Results stay with the checks whose words are the same. Where words have changed, the"
            + " check is open again. Add --out <file> to that command for the new checklist with"
            + " the results that still hold.",
        rows);
    return new Sheet("About", Sheet.Page.PORTRAIT, false, 0, 0, columns(26, 80), rows);
  }

  private static void fact(String name, String value, List<List<Cell>> rows) {
    rows.add(List.of(new Cell.Text(name, Cell.Style.BOLD), new Cell.Text(value)));
  }

  private static List<Cell> toFillHeadings() {
    return Stream.of("Result", "Evidence", "By", "On", "Note")
        .<Cell>map(name -> new Cell.Text(name, TO_FILL_HEADING))
        .toList();
  }

  private static List<Cell> toFill(Result result) {
    return List.of(
        new Cell.Text(result.outcome().word(), TO_FILL),
        new Cell.Text(result.evidence(), TO_FILL, result.evidenceLink()),
        new Cell.Text(result.by(), TO_FILL),
        new Cell.Day(result.on(), TO_FILL),
        new Cell.Text(result.note(), TO_FILL));
  }

  private static List<Cell> headings(String... names) {
    return Stream.of(names).<Cell>map(name -> new Cell.Text(name, Cell.Style.HEADING)).toList();
  }

  private static List<Cell> texts(String... texts) {
    return Stream.of(texts).<Cell>map(Cell.Text::new).toList();
  }

  private static List<Sheet.Column> columns(Integer... widths) {
    return Stream.of(widths).map(Sheet.Column::new).toList();
  }

  @SafeVarargs
  private static List<Cell> concat(List<Cell>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
