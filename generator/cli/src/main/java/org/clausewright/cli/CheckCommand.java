package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyCollection;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.Reading;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what is wrong with policies. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check policies, and say of each problem where it is and what to do.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright check policies",
      "  clausewright check policies --severity warning --fix",
      "  clausewright check policies --rule numbering-gap --rule overdue-review",
      "  clausewright check policies --format sarif > findings.sarif",
      "  clausewright check policies --watch",
      "",
      "A rule is explained by: clausewright explain <code>. The exit code is 1 if there is an error or",
      "a warning."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions options;

  @Option(
      names = "--rule",
      paramLabel = "<code>",
      description = "Apply only this rule; may be given several times.")
  private List<String> rules = List.of();

  @Option(
      names = "--severity",
      paramLabel = "<least>",
      defaultValue = "information",
      description = "Tell only what is at least this bad: error, warning or information.")
  private Severity least = Severity.INFORMATION;

  @Option(
      names = "--as-of",
      paramLabel = "<date>",
      description = "Day that reviews are judged by, for example 2026-11-21; today if not given.")
  private LocalDate asOf = LocalDate.now();

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "text",
      description = "text, json, sarif (SARIF 2.1.0) or junit (JUnit XML).")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--accepted", description = "List the findings that the sources accept as well.")
  private boolean accepted;

  @Option(
      names = "--fix",
      description = "Mend what can be mended without changing what the policy says.")
  private boolean fix;

  @Option(
      names = "--watch",
      description = "Check again whenever a policy changes, until interrupted.")
  private boolean watch;

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (String code : rules) {
      if (RuleCatalogue.find(code).isEmpty()) {
        throw new ParameterException(spec.commandLine(), Explanations.unknown(code));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    Checking checking = new Checking(Optional.of(asOf), Set.copyOf(rules), least);
    List<Path> paths = options.paths();
    if (format == ReportFormat.TEXT && !watch && !fix) {
      return tellAtOnce(PolicyCollection.find(paths, checking), out);
    }
    Supplier<Reading> check =
        watch || fix
            ? PolicyReader.repeatedCheck(paths, checking)
            : () -> PolicyReader.check(paths, checking);
    Reading reading = once(check, out);
    if (watch) {
      Watch.over(paths, () -> once(check, out));
    }
    boolean problems =
        reading.problems().stream().anyMatch(problem -> problem.severity() != Severity.INFORMATION);
    return problems ? ExitCode.PROBLEMS : ExitCode.CLEAN;
  }

  /** Tells what is wrong with each file as soon as it is known. */
  private int tellAtOnce(PolicyCollection policies, PrintWriter out) {
    TextReport report = new TextReport(options.isColoured(), accepted);
    TextPages pages = new TextPages(out);
    try (Progress progress = Progress.start("Checking policies…")) {
      policies.read(
          file -> true,
          file -> report.page(file.file(), told(file.problems()), file.accepted()),
          pages::add);
    }
    pages.finish(policies.names().size());
    return pages.hasProblems() ? ExitCode.PROBLEMS : ExitCode.CLEAN;
  }

  private List<Problem> told(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity().compareTo(least) <= 0).toList();
  }

  private Reading once(Supplier<Reading> check, PrintWriter out) {
    Reading found;
    try (Progress progress = Progress.start("Checking policies…")) {
      found = check.get();
      if (fix) {
        found = Mending.mend(found, check, out);
      }
    }
    Reading reading =
        new Reading(found.files(), found.library(), told(found.problems()), found.accepted());
    format.report(options.isColoured(), accepted).print(reading, out);
    out.flush();
    return reading;
  }
}
