package org.clausewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads policies is told: which, and how to print problems. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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

  /**
   * The paths given.
   *
   * @throws ParameterException if there is nothing of that name: a mistake in the command, not in a
   *     policy
   */
  List<Path> paths() {
    for (Path path : paths) {
      if (Files.notExists(path) && !path.equals(FormatCommand.STANDARD_INPUT)) {
        throw new ParameterException(
            spec.commandLine(), "There is no file or folder called “" + path + "”.");
      }
    }
    return paths;
  }

  boolean isColoured() {
    return Terminal.isColoured(colour);
  }
}
