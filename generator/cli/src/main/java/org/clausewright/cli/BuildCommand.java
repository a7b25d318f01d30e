package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.clausewright.generator.Generator;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.output.OutputFolder;
import org.clausewright.language.Checking;
import org.clausewright.language.Reading;
import org.clausewright.model.Library;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds everything that policies are published as. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Build formatted policies, a comparison and checklists.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright build policies --out site --as-of 2026-11-21",
      "",
      "The output folder is written aside and swapped in whole. Policies with errors stop the build."
    })
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions options;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "<dir>",
      description = "Folder to write; it is replaced.")
  private Path folder = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "<date>",
      description = "Day that “overdue” is judged by, for example 2026-11-21; today if not given.")
  private LocalDate asOf = LocalDate.now();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Reading reading = options.read(new Checking(Optional.of(asOf), Set.of()));
    List<Problem> errors = problems(reading, severity -> severity == Severity.ERROR);
    List<Problem> findings = problems(reading, severity -> severity != Severity.ERROR);
    if (!errors.isEmpty()) {
      new TextReport(options.isColoured(), false).print(Reading.of(reading.files(), errors), out);
      out.println("Nothing was built: mend the errors first.");
      return ExitCode.PROBLEMS;
    }
    publish(reading.library());
    if (!findings.isEmpty()) {
      out.println(TextReport.counts(findings) + "; see them with: clausewright check.");
    }
    out.println("Built " + folder.resolve("index.html") + " as of " + asOf + ".");
    return ExitCode.CLEAN;
  }

  private static List<Problem> problems(Reading reading, Predicate<Severity> wanted) {
    return reading.problems().stream().filter(problem -> wanted.test(problem.severity())).toList();
  }

  private void publish(Library library) throws IOException {
    try (OutputFolder output = OutputFolder.replacing(folder);
        Progress progress = Progress.start("Generating…")) {
      Generator.generate(
          library,
          Edition.whole(asOf),
          file -> {
            output.write(file);
            progress.at("Writing " + file.path());
          });
      output.commit();
    }
  }
}
