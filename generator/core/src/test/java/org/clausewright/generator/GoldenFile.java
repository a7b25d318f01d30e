package org.clausewright.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in a file; {@code -Dgolden=update} writes it, and fails so that the switch is not
 * left on.
 */
public final class GoldenFile {

  private GoldenFile() {}

  public static void verify(Path file, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      fail("golden file written; read it, and run again without -Dgolden=update: " + file);
    }
    assertTrue(Files.exists(file), () -> "run with -Dgolden=update to write " + file);
    assertEquals(Files.readString(file), actual, () -> "differs from " + file);
  }
}
