package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in a file; {@code -Dgolden=update} writes it, and fails so that the switch is not
 * left on.
 */
final class GoldenFile {

  private GoldenFile() {}

  static void verify(Path file, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, actual);
      fail("golden file written; read it, and run again without -Dgolden=update: " + file);
    }
    assertEquals(Files.readString(file), actual, () -> "differs from " + file);
  }
}
