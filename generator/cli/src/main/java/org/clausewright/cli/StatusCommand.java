package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.FilledCheck;
import org.clausewright.generator.checklist.Outcome;
import org.clausewright.generator.checklist.filled.FilledChecklist;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.Reading;
import org.clausewright.model.Library;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how the checks of policies stand, by checklists that somebody filled in. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Say of every check whether it is open, passed, failed or not applicable, as filled in.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright checklist status checklist.xlsx --policies policies/my-trust",
      "  clausewright checklist status ann.xlsx ben.csv --policies policies",
      "  clausewright checklist status 2025.xlsx --policies policies --out 2026.xlsx",
      "",
      "A result is kept as long as the words of its clause are the same, whatever its",
      "number is now. Where they have changed, the check is open again. Exit codes: 0 every",
      "check has passed or is not applicable; 1 one is open or has failed, or a file can't",
      "be read right."
    })
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "<file>",
      description = "Checklists as filled in: workbooks (.xlsx), CSV or JSON.")
  private List<Path> files = List.of();

  @Option(
      names = {"--policies", "--policy"},
      paramLabel = "<path>",
      description =
          "File, or folder with the policies, as they are now; may be given several times. The"
              + " current folder if not given.")
  private List<Path> policies = List.of(Path.of("."));

  @Option(
      names = "--as-of",
      paramLabel = "<date>",
      description = "Day that “overdue” is judged by, for example 2026-11-21; today if not given.")
  private LocalDate asOf = LocalDate.now();

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "text",
      description =
          "text, json, csv, xlsx, oscal (OSCAL 1.2 assessment results) or junit (JUnit XML).")
  private StatusFormat format = StatusFormat.TEXT;

  @Option(
      names = "--out",
      paramLabel = "<file>",
      description =
          "Write the checklist as it is now, with the results that still hold, to fill in further:"
              + " .xlsx, .csv or .json.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "<when>",
      defaultValue = "auto",
      description =
          "Colours: auto (only on a terminal, and not if NO_COLOR is set), always or never.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Override
  public Integer call() throws IOException {
    exist(files, false);
    exist(policies, true);
    Optional<StatusFormat> further = out.map(this::formatOf);
    FilledChecklist filled = FilledChecklist.read(files);
    if (hasErrors(filled.problems())) {
      print(names(files), filled.problems());
      return ExitCode.PROBLEMS;
    }
    Reading reading = PolicyReader.read(policies, new Checking(Optional.of(asOf), Set.of()));
    List<Problem> errors = reading.problems().stream().filter(StatusCommand::isError).toList();
    if (!errors.isEmpty()) {
      print(reading.files(), errors);
      return ExitCode.PROBLEMS;
    }
    List<Checklist> checklists = checklists(reading.library(), filled.checks());
    if (checklists.size() > 1 && !(format.takesSeveral() && further.isEmpty())) {
      throw wrong("These files are of several policies; " + one(further) + " takes one at a time.");
    }
    if (!filled.problems().isEmpty()) {
      print(names(files), filled.problems());
    }
    report(checklists);
    if (further.isPresent()) {
      Files.write(out.orElseThrow(), further.get().bytes(checklists));
    }
    return checklists.stream().allMatch(StatusCommand::isDone) ? ExitCode.CLEAN : ExitCode.PROBLEMS;
  }

  private String one(Optional<StatusFormat> further) {
    return further.isPresent() ? "--out" : "--format " + format;
  }

  private void exist(List<Path> paths, boolean folders) {
    for (Path path : paths) {
      if (Files.notExists(path)) {
        throw wrong("There is no file called “" + path + "”.");
      } else if (Files.isDirectory(path) && !folders) {
        throw wrong("“" + path + "” is a folder; name the checklists in it.");
      }
    }
  }

  private StatusFormat formatOf(Path file) {
    if (files.stream().anyMatch(each -> each.toAbsolutePath().equals(file.toAbsolutePath()))) {
      throw wrong("“" + file + "” is what was filled in; name another file after --out.");
    }
    return StatusFormat.ofFile(file.toString())
        .orElseThrow(() -> wrong("The name after --out must end in .xlsx, .csv or .json."));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<Checklist> checklists(Library library, List<FilledCheck> filled) {
    Set<String> wanted =
        filled.stream().map(FilledCheck::policyId).collect(Collectors.toCollection(TreeSet::new));
    library.policies().forEach(policy -> wanted.remove(policy.id()));
    if (filled.isEmpty()) {
      throw wrong("No check stands in these files.");
    } else if (!wanted.isEmpty()) {
      throw wrong(
          "There is no policy called “"
              + String.join("”, “", wanted)
              + "” here; name its file or folder after --policies.");
    }
    return library.policies().stream()
        .map(
            policy ->
                Checklist.of(policy, asOf)
                    .carryingOver(
                        filled.stream()
                            .filter(check -> check.policyId().equals(policy.id()))
                            .toList()))
        .filter(
            checklist ->
                filled.stream().anyMatch(each -> each.policyId().equals(checklist.policy())))
        .toList();
  }

  private void report(List<Checklist> checklists) {
    PrintWriter terminal = spec.commandLine().getOut();
    if (format == StatusFormat.TEXT) {
      checklists.forEach(
          checklist -> new StatusText(Terminal.isColoured(colour), terminal).print(checklist));
      out.ifPresent(file -> terminal.println("To fill in further: " + file));
      terminal.flush();
    } else {
      byte[] bytes = format.bytes(checklists);
      System.out.write(bytes, 0, bytes.length);
      System.out.flush();
    }
  }

  /** Tells problems where they don't get among what other tools read. */
  private void print(List<String> names, List<Problem> problems) {
    PrintWriter terminal =
        format == StatusFormat.TEXT ? spec.commandLine().getOut() : spec.commandLine().getErr();
    new TextReport(Terminal.isColoured(colour), false).print(Reading.of(names, problems), terminal);
    terminal.flush();
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(Path::toString).toList();
  }

  private static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(StatusCommand::isError);
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static boolean isDone(Checklist checklist) {
    return checklist.count(Outcome.OPEN) + checklist.count(Outcome.FAILED) == 0;
  }
}
