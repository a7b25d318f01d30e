package org.clausewright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with checklists that somebody fills in. */
@Command(
    name = "checklist",
    mixinStandardHelpOptions = true,
    subcommands = StatusCommand.class,
    description = "Read checklists back that auditors have filled in.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright checklist status checklist.xlsx --policies policies/my-trust",
      "  clausewright checklist status --help",
      "",
      "The checklists themselves are written by: clausewright build."
    })
final class ChecklistCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "What is to be done with checklists? There is: checklist status.");
  }
}
