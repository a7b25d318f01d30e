package org.clausewright.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Programs that tests need beside Java. */
final class ExternalProgram {

  private ExternalProgram() {}

  /**
   * The path of a program. Without it the test is skipped; where the environment variable {@code
   * CI} is set it fails instead, so that nothing is skipped unseen.
   *
   * @param aptPackage the Debian package that has it
   */
  static Path require(String program, String aptPackage) {
    Optional<Path> found =
        List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .stream()
            .map(folder -> Path.of(folder, program))
            .filter(Files::isExecutable)
            .findFirst();
    String remedy = program + " is not installed; install it with: apt-get install " + aptPackage;
    if (found.isEmpty() && System.getenv("CI") != null) {
      Assertions.fail(remedy);
    }
    Assumptions.assumeTrue(found.isPresent(), remedy);
    return found.orElseThrow();
  }
}
