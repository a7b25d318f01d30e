package org.clausewright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * The clausewright command. Only here does the process end.
 *
 * <p>The library's interfaces are implemented by classes, not by lambdas, and not by classes that
 * lambdas are made in: Java would leave the library out of the archive of classes, and every start
 * would read it anew.
 */
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
      "  clausewright help build",
      "",
      "Exit codes: 0 clean, 1 problems found, 2 wrong usage (also: no such file or folder).",
      "",
      "Environment: NO_COLOR (any value: no colours), JAVA_HOME (the Java to use),",
      "CLAUSEWRIGHT_JAVA_OPTIONS (options for Java), CLAUSEWRIGHT_CACHE (folder of what makes",
      "starts and builds quicker: an archive of classes, and links to the files of large",
      "outputs; both are made anew when they are gone; \"off\" for none)."
    })
public final class Main {

  /** The main commands: whichever is called, the others need not be set up. */
  private static final Map<String, Class<?>> READING =
      Map.of(
          "build", BuildCommand.class,
          "check", CheckCommand.class,
          "checklist", ChecklistCommand.class,
          "format", FormatCommand.class);

  private static final List<Class<?>> ALL =
      List.of(
          BuildCommand.class,
          CheckCommand.class,
          ChecklistCommand.class,
          FormatCommand.class,
          ExplainCommand.class,
          VerifyCommand.class,
          PrepareCommand.class,
          HelpCommand.class,
          AutoComplete.GenerateCompletion.class);

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "On an unexpected failure, print its technical details.")
  private boolean debug;

  private Main() {}

  /** Runs a command. */
  public static void main(String[] args) {
    leaveCore();
    prepare(args);
    System.exit(run(args));
  }

  /** Leaves a core to Java's compiler, which is busy as long as most commands run. */
  private static void leaveCore() {
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 2);
    String shared = "java.util.concurrent.ForkJoinPool.common.parallelism";
    System.setProperty(shared, System.getProperty(shared, Integer.toString(others)));
  }

  /** Sets up what a command will need; does nothing if it needs little. */
  static void prepare(String... args) {
    if (args.length > 1 && READING.containsKey(args[0])) {
      Preparation.begin(READING.get(args[0]), args);
    }
  }

  /** Runs a command and returns its exit code. */
  static int run(String... args) {
    Main main = new Main();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine commandLine = new CommandLine(main);
    for (Class<?> command : commands(args)) {
      commandLine.addSubcommand(command);
    }
    commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.helpColours()))
        .registerConverter(LocalDate.class, new DateConverter())
        .setParameterExceptionHandler(new Usage())
        .setExecutionExceptionHandler(new Reporting(main));
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      return Failures.report(e, main.debug, err);
    }
  }

  private static List<Class<?>> commands(String... args) {
    Class<?> called = args.length == 0 ? null : READING.get(args[0]);
    return called == null ? ALL : List.of(called);
  }

  /** Reports what a command throws. */
  private record Reporting(Main main) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, ParseResult parsed) {
      return Failures.report(failure, main.debug, command.getErr());
    }
  }
}
