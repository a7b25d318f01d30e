package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clausewright.language.PolicyFormatter;
import org.clausewright.language.PolicyFormatter.Formatted;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lays policies out anew; never changes a word. */
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    description =
        "Format policies in place: indentation, line breaks, texts wrapped at 100 columns.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright format policies",
      "  clausewright format --check policies",
      "  clausewright format - < draft.policy > formatted.policy"
    })
final class FormatCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions options;

  @Option(names = "--check", description = "Change nothing; name the files that would change.")
  private boolean check;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (options.paths().equals(List.of(STANDARD_INPUT))) {
      return standardInput(out);
    }
    List<Problem> problems = new ArrayList<>();
    List<Path> files = files();
    int changed = 0;
    for (Path file : files) {
      Formatted formatted = PolicyFormatter.format(file);
      problems.addAll(formatted.problems().stream().filter(problem -> isError(problem)).toList());
      if (formatted.problems().stream().noneMatch(FormatCommand::isError)
          && differs(file, formatted.text())) {
        changed++;
        out.println((check ? "would format " : "formatted ") + file);
        if (!check) {
          replace(file, formatted.text());
        }
      }
    }
    if (!problems.isEmpty()) {
      new ProblemPrinter(out, options.isColoured()).print(problems, files.size());
    }
    return problems.isEmpty() && !(check && changed > 0) ? ExitCode.CLEAN : ExitCode.PROBLEMS;
  }

  private int standardInput(PrintWriter out) throws IOException {
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    Formatted formatted = PolicyFormatter.format("standard input", text);
    if (!formatted.problems().isEmpty()) {
      new ProblemPrinter(spec.commandLine().getErr(), options.isColoured())
          .print(formatted.problems(), 1);
      return ExitCode.PROBLEMS;
    }
    out.print(formatted.text());
    out.flush();
    return check && !formatted.text().equals(text) ? ExitCode.PROBLEMS : ExitCode.CLEAN;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : options.paths()) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          below.filter(file -> file.toString().endsWith(".policy")).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static boolean differs(Path file, String text) throws IOException {
    return !Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes aside and swaps in, so that a file is never half written. */
  private static void replace(Path file, String text) throws IOException {
    Path real = file.toRealPath();
    Path aside = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".tmp");
    try {
      Files.writeString(aside, text);
      Files.move(aside, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
