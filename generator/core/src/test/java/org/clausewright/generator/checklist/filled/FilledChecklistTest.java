package org.clausewright.generator.checklist.filled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.clausewright.generator.Samples;
import org.clausewright.generator.checklist.Answer;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.ChecklistOutput;
import org.clausewright.generator.checklist.FilledCheck;
import org.clausewright.generator.checklist.Outcome;
import org.clausewright.generator.checklist.Result;
import org.clausewright.model.Block;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.prose.Prose;

/** What is filled in comes back: every result, any text, from every format. */
class FilledChecklistTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String HOSTILE = "=HYPERLINK(\"http://x\") <b>&\n'=\u202E_x0041_ ; , \"";
  private static final Policy POLICY = policy(HOSTILE, "Staff must report.", "-1 Staff must ask.");
  private static final List<Function<Checklist, byte[]>> FORMATS =
      List.of(ChecklistOutput::xlsx, ChecklistOutput::csv, ChecklistOutput::json);

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("filled");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Policy policy(String... words) {
    List<Block> clauses = new ArrayList<>();
    for (String each : words) {
      String id = "c" + clauses.size();
      clauses.add(
          Samples.clause(
              id,
              "1." + clauses.size(),
              Samples.norm(id, NormKind.OBLIGATION, List.of(), false, false, Prose.of(each))));
    }
    return Samples.policy("p", clauses);
  }

  private static Checklist filled(Policy policy, Result result) {
    Checklist open = Checklist.of(policy, DAY);
    return open.carryingOver(
        open.checks().stream()
            .map(
                check ->
                    new FilledCheck(
                        check.id(), check.clause(), check.exactWords(), check.digest(), result))
            .toList());
  }

  private static FilledChecklist read(byte[]... files) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (byte[] file : files) {
      paths.add(Files.write(folder.resolve("f" + paths.size()), file));
    }
    return FilledChecklist.read(paths);
  }

  private static List<String> codes(FilledChecklist read) {
    return read.problems().stream().map(Problem::code).toList();
  }

  @Property(tries = 40)
  void whatIsFilledInComesBack(@ForAll("results") Result result) throws IOException {
    Checklist filled = filled(POLICY, result);
    for (Function<Checklist, byte[]> format : FORMATS) {
      FilledChecklist read = read(format.apply(filled));
      assertEquals(List.of(), read.problems());
      Checklist again = Checklist.of(POLICY, DAY).carryingOver(read.checks());
      assertEquals(filled, again, "carrying over to the same policy changes nothing");
    }
  }

  @Provide
  Arbitrary<Result> results() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange(' ', '~').withChars("\n\té–“\u202E=+-@'"),
            Arbitraries.strings().withCharRange('\u00A0', '\uD7FF'),
            Arbitraries.of(
                HOSTILE, "'", "''=1", "\t=1", "https://example.org/?a=1&b=2", " x ", "😀"));
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers()
            .between(0, 40_000)
            .map(day -> LocalDate.of(1990, 1, 1).plusDays(day))
            .optional();
    return Combinators.combine(Arbitraries.of(Outcome.values()), texts, texts, days, texts)
        .as(Result::new);
  }

  @Example
  void changedWordsAreOpenAgain() throws IOException {
    Result passed = new Result(Outcome.PASSED, "minutes", "Ann", Optional.of(DAY), "");
    Policy changed = policy(HOSTILE, "Staff should report.");
    for (Function<Checklist, byte[]> format : FORMATS) {
      FilledChecklist read = read(format.apply(filled(POLICY, passed)));
      Checklist carried = Checklist.of(changed, DAY).carryingOver(read.checks());
      Answer reopened = carried.answers().get(1);
      assertEquals(Result.OPEN, reopened.result());
      assertEquals("Staff must report.", reopened.reopened().orElseThrow().words());
      assertEquals(carried.answers().size() - 1, carried.count(Outcome.PASSED));
      assertEquals(List.of("p/c2"), carried.gone().stream().map(FilledCheck::id).toList());
      FilledChecklist next = read(format.apply(carried));
      assertEquals(carried.gone(), Checklist.of(changed, DAY).carryingOver(next.checks()).gone());
    }
  }

  @Example
  void readsWhatSpreadsheetProgramsMakeOfCsv() throws IOException {
    Result failed = new Result(Outcome.FAILED, "=a;b", "Zoë", Optional.of(DAY), "two\nlines");
    Checklist filled = filled(POLICY, failed);
    String csv = new String(ChecklistOutput.csv(filled), StandardCharsets.UTF_8);
    String semicolons = csv.replace(";", "\u0000").replace(",", ";").replace("\u0000", ",");
    List<byte[]> files =
        List.of(
            ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE),
            csv.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
            csv.replace("2026-11-21", "21/11/2026").getBytes(StandardCharsets.UTF_8),
            ("sep=,\r\n" + csv).getBytes(StandardCharsets.UTF_8));
    for (byte[] file : files) {
      FilledChecklist read = read(file);
      assertEquals(List.of(), read.problems());
      assertEquals(filled, Checklist.of(POLICY, DAY).carryingOver(read.checks()));
    }
    Policy plain = policy("Staff must report.");
    csv = new String(ChecklistOutput.csv(filled(plain, failed)), StandardCharsets.UTF_8);
    semicolons = csv.replace("=a;b", "a").replace(",", ";");
    FilledChecklist read = read(semicolons.getBytes(Charset.forName("windows-1252")));
    assertEquals(List.of(), read.problems());
    assertEquals("Zoë", read.checks().get(0).result().by());
  }

  @Example
  void mistakesAreToldWithPlaceCauseAndRemedy() throws IOException {
    String digest = "0".repeat(64);
    String csv =
        """
        Id,Digest,Result,On
        p/a,%1$s,maybe,
        p/b,%1$s,passed,03/04/2026
        p/c,123,passed,
        p/d,%1$s,passed,tomorrow
        p/d,%1$s,open,
        ,,passed,
        p/d,%1$s,failed,31/12/2026
        """
            .formatted(digest);
    FilledChecklist read = read(csv.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "unknown-result",
            "unreadable-date",
            "damaged-digest",
            "unreadable-date",
            "duplicate-check",
            "unknown-check",
            "duplicate-check"),
        codes(read));
    Problem first = read.problems().get(0);
    assertEquals("“Result”: “maybe” is no result.", first.message());
    assertEquals("Write one of: open, passed, failed, not applicable.", first.hint());
    assertEquals(2, first.location().line());
    assertEquals(3, first.location().column());
  }

  @Example
  void alteredWordsAreNoticed() throws IOException {
    String csv = new String(ChecklistOutput.csv(Checklist.of(POLICY, DAY)), StandardCharsets.UTF_8);
    byte[] altered = csv.replace("must report", "may report").getBytes(StandardCharsets.UTF_8);
    FilledChecklist read = read(altered);
    assertEquals(List.of("words-altered"), codes(read));
    assertFalse(read.checks().isEmpty());
  }

  @Example
  void severalPeopleShareTheWork() throws IOException {
    Result passed = new Result(Outcome.PASSED, "", "Ann", Optional.empty(), "");
    Result failed = new Result(Outcome.FAILED, "", "Ben", Optional.empty(), "");
    byte[] open = ChecklistOutput.xlsx(Checklist.of(POLICY, DAY));
    byte[] ann = ChecklistOutput.csv(filled(POLICY, passed));
    byte[] ben = ChecklistOutput.json(filled(POLICY, failed));
    assertEquals(read(ann).checks().size(), read(open, ann, open, ann).checks().size());
    assertEquals(
        passed, read(open, ann, open, ann).checks().get(0).result(), "the one filled in counts");
    assertEquals("contradictory-results", codes(read(ann, ben)).get(0));
  }

  @Example
  void filesThatAreNoChecklistsSaySo() throws IOException {
    assertEquals(List.of("unreadable-file"), codes(read(new byte[0])));
    for (String text :
        List.of("{\"checks\": [", "a,b\n\"c", "PK not a zip", "{}{", "\u00D0\u00CF")) {
      FilledChecklist read = read(text.getBytes(StandardCharsets.ISO_8859_1));
      assertTrue(codes(read).stream().allMatch("unreadable-file"::equals), text);
      assertEquals(List.of(), read.checks());
    }
    FilledChecklist letter = read("Id,Result\np/a,passed\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "This is no checklist: there is no column headed “digest”.",
        letter.problems().get(0).message());
  }

  @Example
  void hostileWorkbooksAreRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    assertTrue(bomb.size() < 1 << 20);
    FilledChecklist read = read(bomb.toByteArray());
    assertEquals(List.of("unreadable-file"), codes(read));
    assertTrue(read.problems().get(0).message().startsWith("There is far more"));
  }
}
