package org.clausewright.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command, and where to read how it is right. */
final class Usage {

  private Usage() {}

  /**
   * Reports a wrong command in a line or two.
   *
   * @return the exit code
   */
  static int report(ParameterException failure, PrintWriter err) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + Excerpt.printable(failure.getMessage()));
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try “" + name + " --help”.");
    return ExitCode.USAGE;
  }
}
