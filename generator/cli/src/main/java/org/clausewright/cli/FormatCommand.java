package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clausewright.language.PolicyFormatter;
import org.clausewright.language.PolicyFormatter.Formatted;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  static final Path STANDARD_INPUT = Path.of("-");

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
      List<Problem> errors = formatted.problems().stream().filter(FormatCommand::isError).toList();
      problems.addAll(errors);
      if (errors.isEmpty() && differs(file, formatted.text())) {
        changed++;
        out.println((check ? "would format " : "formatted ") + file);
        if (!check) {
          SourceRewriter.replace(file, formatted.text());
        }
      }
    }
    if (!problems.isEmpty()) {
      print(problems, files.stream().map(Path::toString).toList(), out);
    }
    return problems.isEmpty() && !(check && changed > 0) ? ExitCode.CLEAN : ExitCode.PROBLEMS;
  }

  private int standardInput(PrintWriter out) throws IOException {
    String text = decoded(System.in.readAllBytes());
    Formatted formatted = PolicyFormatter.format("standard input", text);
    if (formatted.problems().stream().anyMatch(FormatCommand::isError)) {
      print(formatted.problems(), List.of("standard input"), spec.commandLine().getErr());
      return ExitCode.PROBLEMS;
    }
    if (check) {
      return formatted.text().equals(text) ? ExitCode.CLEAN : ExitCode.PROBLEMS;
    }
    out.print(formatted.text());
    out.flush();
    return ExitCode.CLEAN;
  }

  private void print(List<Problem> problems, List<String> files, PrintWriter out) {
    new TextReport(options.isColoured(), false).print(Reading.of(files, problems), out);
  }

  private String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ParameterException(spec.commandLine(), "Standard input is not text in UTF-8.", e);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : options.paths()) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
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
}
