package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that tests look at outputs with. */
final class ExternalProgram {

  private ExternalProgram() {}

  /**
   * Where a program is. Without it a test is skipped, but fails where the environment variable CI
   * is set.
   *
   * @param aptPackage the Debian package that has it
   */
  static Path require(String program, String aptPackage) {
    Optional<Path> found =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .map(folder -> Path.of(folder, program))
            .filter(Files::isExecutable)
            .findFirst();
    String missing = "this test needs the program " + program + ": apt-get install " + aptPackage;
    if (found.isEmpty() && System.getenv("CI") != null) {
      return fail(missing);
    }
    return found.orElseGet(() -> abort(missing));
  }
}
