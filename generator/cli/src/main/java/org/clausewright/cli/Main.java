package org.clausewright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.clausewright.language.PolicyReader;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** The clausewright command. Only here does the process end. */
@Command(
    name = "clausewright",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Policies as data: checks them, formats them, and builds documents, a comparison and checklists.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright check policies",
      "  clausewright build policies --out site --as-of 2026-11-21",
      "  clausewright format policies/my-trust",
      "",
      "Exit codes: 0 clean, 1 problems found, 2 wrong usage."
    },
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      FormatCommand.class,
      PrepareCommand.class,
      HelpCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main {

  private static final Set<String> READING = Set.of("build", "check", "format");

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "On an unexpected failure, print its technical details.")
  private boolean debug;

  private Main() {}

  /** Runs a command. */
  public static void main(String[] args) {
    prepareLanguage(args);
    System.exit(run(args));
  }

  /**
   * Sets the language up while the arguments are parsed: both take their time, and most commands
   * need both.
   */
  private static void prepareLanguage(String[] args) {
    if (args.length > 1 && READING.contains(args[0])) {
      Thread preparation = new Thread(PolicyReader::prepare, "prepare");
      preparation.setDaemon(true);
      preparation.start();
    }
  }

  /** Runs a command and returns its exit code. */
  static int run(String... args) {
    Main main = new Main();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine commandLine =
        new CommandLine(main)
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.helpColours()))
            .setExecutionExceptionHandler(
                (failure, command, parsed) ->
                    Failures.report(failure, main.debug, command.getErr()));
    return commandLine.execute(args);
  }
}
