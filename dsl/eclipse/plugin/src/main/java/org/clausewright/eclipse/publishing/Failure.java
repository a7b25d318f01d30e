package org.clausewright.eclipse.publishing;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Objects;

/** Says what went wrong outside the policies themselves. */
final class Failure {

  private Failure() {}

  /** What happened and what to do about it. */
  static String words(Exception failure) {
    Throwable cause =
        failure instanceof UncheckedIOException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof FileAlreadyExistsException) {
      return "The folder “published” holds files that were not built from policies. "
          + "Move them elsewhere or rename the folder, and build again.";
    } else if (cause instanceof AccessDeniedException denied) {
      return "Nothing may be written to %s. Ask for permission, or move the project to a folder of your own."
          .formatted(denied.getFile());
    }
    return "The policies could not be built: " + Objects.toString(cause.getMessage(), "" + cause);
  }
}
