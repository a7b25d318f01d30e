package org.clausewright.cli;

/** How commands end. */
final class ExitCode {

  static final int CLEAN = 0;
  static final int PROBLEMS = 1;

  private ExitCode() {}
}
