package org.clausewright.cli;

import java.nio.file.Path;
import org.clausewright.generator.output.Spares;
import org.junit.jupiter.api.io.TempDir;

/** The same holds where a build brings the output before the last up to date. */
class SpareReuseTest extends BuildReuseTest {

  @TempDir private Path cache;

  @Override
  Spares spares() {
    return Spares.in(cache, 1);
  }
}
