package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that are not part of the build, for tests that look at outputs through them. */
final class ExternalProgram {

  private ExternalProgram() {}

  /**
   * A program on the path. Without it the test is skipped, but fails where the variable {@code CI}
   * is set.
   */
  static Path require(String program, String aptPackage) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> missing(program + " is missing: apt-get install " + aptPackage));
  }

  private static Path missing(String message) {
    return System.getenv("CI") == null ? abort(message) : fail(message);
  }

  /** Runs a program to its end; what it says is shown if it fails. */
  static void run(Path program, String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(program.toString()));
    line.addAll(List.of(arguments));
    Path log = Files.createTempFile("program", ".log");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertTrue(process.waitFor(120, TimeUnit.SECONDS), () -> program + " does not end");
      assertEquals(0, process.exitValue(), Files.readString(log));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.delete(log);
    }
  }
}
