package org.clausewright.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command, and where to read how it is right. */
final class Usage implements IParameterExceptionHandler {

  /**
   * Reports a wrong command in a line or two.
   *
   * @return the exit code
   */
  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + Excerpt.printable(failure.getMessage()));
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try “" + name + " --help”.");
    return ExitCode.USAGE;
  }
}
