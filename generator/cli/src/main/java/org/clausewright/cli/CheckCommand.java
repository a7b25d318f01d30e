package org.clausewright.cli;

import java.util.concurrent.Callable;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Override
  public Integer call() {
    Reading reading = options.check(spec.commandLine().getOut());
    boolean problems =
        reading.problems().stream().anyMatch(problem -> problem.severity() != Severity.INFORMATION);
    return problems ? ExitCode.PROBLEMS : ExitCode.CLEAN;
  }
}
