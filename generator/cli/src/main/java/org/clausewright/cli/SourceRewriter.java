package org.clausewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/** Replaces the text of a source file; it is never half written, and keeps its permissions. */
final class SourceRewriter {

  private SourceRewriter() {}

  /** Writes aside and swaps in. */
  static void replace(Path file, String text) throws IOException {
    Path real = file.toRealPath();
    int random = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    Path aside = real.resolveSibling("." + real.getFileName() + "-" + random + ".tmp");
    try {
      Files.copy(real, aside, StandardCopyOption.COPY_ATTRIBUTES);
      Files.writeString(aside, text);
      Files.move(aside, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
