package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/** Says what went wrong outside the policies themselves. */
final class Failures {

  private Failures() {}

  /**
   * Reports a failure in a line or two.
   *
   * @param debug whether its technical details follow
   * @return the exit code
   */
  static int report(Throwable failure, boolean debug, PrintWriter err) {
    Throwable cause =
        failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
    if (cause instanceof FileAlreadyExistsException exists) {
      String reason = "This folder can't be replaced: " + exists.getReason() + ".";
      err.println(exists.getFile() + ": error output-not-ours: " + reason);
      err.println("  hint: Name a new folder, or an empty one, after --out.");
    } else if (cause instanceof AccessDeniedException denied) {
      err.println(denied.getFile() + ": error not-writable: Nothing may be written here.");
      err.println("  hint: Name a folder of your own, or ask for permission to write to this one.");
    } else if (cause instanceof FileSystemException file) {
      err.println(file.getFile() + ": error not-writable: " + reason(file) + ".");
      err.println("  hint: Check that the folder exists and that there is space on the disk.");
    } else if (cause instanceof IOException) {
      err.println("error input-output: " + cause.getMessage());
    } else if (cause instanceof OutOfMemoryError) {
      err.println("error out-of-memory: There is not enough memory for these policies.");
      err.println("  hint: Give Java more: CLAUSEWRIGHT_JAVA_OPTIONS=-Xmx2g clausewright …");
    } else {
      err.println("error internal: clausewright failed unexpectedly: " + cause);
      err.println("  hint: Run the command again with --debug, and report what it prints.");
    }
    if (debug) {
      cause.printStackTrace(err);
    }
    return ExitCode.PROBLEMS;
  }

  private static String reason(FileSystemException failure) {
    return failure.getReason() == null ? "The file can't be used" : failure.getReason();
  }
}
