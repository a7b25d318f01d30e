package org.clausewright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.Reading;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads policies is told: which, and how to print problems. */
final class ReadingOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "<path>",
      description = "Files, or folders with all .policy files below them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--color",
      paramLabel = "<when>",
      defaultValue = "auto",
      description =
          "Colours: auto (only on a terminal, and not if NO_COLOR is set), always or never.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  /** Reads the policies and prints what is wrong with them. */
  Reading read(PrintWriter out) {
    return printed(PolicyReader.read(paths), out);
  }

  /** Prints what is wrong with the policies. */
  Reading check(PrintWriter out) {
    return printed(PolicyReader.check(paths), out);
  }

  private Reading printed(Reading reading, PrintWriter out) {
    new ProblemPrinter(out, isColoured()).print(reading.problems(), reading.files());
    return reading;
  }

  List<Path> paths() {
    return paths;
  }

  boolean isColoured() {
    return Terminal.isColoured(colour);
  }
}
