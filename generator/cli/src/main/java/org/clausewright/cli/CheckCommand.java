package org.clausewright.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausewright.language.Checking;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is wrong with policies. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check policies, and say of each problem where it is and what to do.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright check policies",
      "  clausewright check policies/my-trust/social-media.policy"
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
      names = "--as-of",
      paramLabel = "<date>",
      description = "Day that reviews are judged by, for example 2026-11-21; today if not given.")
  private LocalDate asOf = LocalDate.now();

  @Override
  public Integer call() {
    Reading reading =
        options.check(
            new Checking(Optional.of(asOf), Set.copyOf(rules)), spec.commandLine().getOut());
    boolean problems =
        reading.problems().stream().anyMatch(problem -> problem.severity() != Severity.INFORMATION);
    return problems ? ExitCode.PROBLEMS : ExitCode.CLEAN;
  }
}
