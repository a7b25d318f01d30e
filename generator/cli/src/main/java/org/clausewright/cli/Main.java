package org.clausewright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.clausewright.language.PolicyReader;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
      "  clausewright help build",
      "",
      "Exit codes: 0 clean, 1 problems found, 2 wrong usage (also: no such file or folder).",
      "",
      "Environment: NO_COLOR (any value: no colours), JAVA_HOME (the Java to use),",
      "CLAUSEWRIGHT_JAVA_OPTIONS (options for Java), CLAUSEWRIGHT_CACHE (folder of the class",
      "archive that makes starts quicker, made at the first one; \"off\" for none)."
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
    prepareLanguage(args);
    System.exit(run(args));
  }

  /**
   * Sets the language up while the arguments are parsed: both take their time, and most commands
   * need both.
   */
  private static void prepareLanguage(String[] args) {
    if (args.length > 1 && READING.containsKey(args[0])) {
      boolean rules = READING.get(args[0]) == CheckCommand.class;
      Thread preparation = new Thread(() -> PolicyReader.prepare(rules), "prepare");
      preparation.setDaemon(true);
      preparation.start();
    }
  }

  /** Runs a command and returns its exit code. */
  static int run(String... args) {
    Main main = new Main();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine commandLine = new CommandLine(main);
    commands(args).forEach(commandLine::addSubcommand);
    commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.helpColours()))
        .registerConverter(LocalDate.class, Main::date)
        .setParameterExceptionHandler((failure, parsed) -> Usage.report(failure, err))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> Failures.report(failure, main.debug, err));
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

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("“" + text + "” is not a date such as 2026-11-21.");
    }
  }
}
