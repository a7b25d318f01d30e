package org.clausewright.cli;

/** How commands end. */
final class ExitCode {

  static final int CLEAN = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;

  private ExitCode() {}
}
