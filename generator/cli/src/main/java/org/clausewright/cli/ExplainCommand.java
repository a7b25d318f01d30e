package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.RuleCatalogue.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule is about. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explain a rule of the checker with an example, or list all rules.",
    footerHeading = "%nExamples:%n",
    footer = {"  clausewright explain", "  clausewright explain numbering-gap"})
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "<code>",
      description = "Codes of rules, as findings print them; none for a list of all.")
  private List<String> codes = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (codes.isEmpty()) {
      list(out);
    }
    for (String code : codes) {
      explain(
          RuleCatalogue.find(code)
              .orElseThrow(
                  () -> new ParameterException(spec.commandLine(), Explanations.unknown(code))),
          out);
    }
    return ExitCode.CLEAN;
  }

  private static void list(PrintWriter out) {
    String family = "";
    for (Explanation rule : RuleCatalogue.all()) {
      if (!rule.family().equals(family)) {
        out.println((family.isEmpty() ? "" : System.lineSeparator()) + rule.family());
        family = rule.family();
      }
      out.println("  %-30s %s".formatted(rule.code(), rule.summary()));
    }
  }

  private static void explain(Explanation rule, PrintWriter out) {
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    out.println(rule.code() + " (" + rule.family() + ", " + severity + ")");
    out.println();
    out.println(rule.summary());
    out.println();
    out.println(rule.explanation());
    out.println();
    out.println("Example:");
    out.println();
    rule.example().lines().forEach(line -> out.println(line.isEmpty() ? line : "  " + line));
    out.println();
    out.println("If it is meant to be so: accept " + rule.code() + " because \"…\"");
  }
}
