package org.clausewright.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far long work has come; silent for short work and elsewhere. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = Duration.ofMillis(500).toNanos();
  private static final String ERASE = "\r\u001B[K";

  private final boolean visible;
  private final int policies;
  private final long start = System.nanoTime();
  private int done;
  private boolean shown;
  private @Nullable String folder;

  private Progress(boolean visible, int policies) {
    this.visible = visible;
    this.policies = policies;
  }

  static Progress start(int policies) {
    return new Progress(Terminal.isInteractive(), policies);
  }

  /** Notes that a file was written; files of one policy stand in one folder. */
  void wrote(String path) {
    int slash = path.indexOf('/');
    String parent = slash < 0 ? "" : path.substring(0, slash);
    if (!parent.equals(folder)) {
      folder = parent;
      done++;
    }
    if (visible && System.nanoTime() - start > PATIENCE) {
      System.err.print(ERASE + Math.min(done, policies) + " of " + policies + " policies");
      System.err.flush();
      shown = true;
    }
  }

  @Override
  public void close() {
    if (shown) {
      System.err.print(ERASE);
      System.err.flush();
    }
  }
}
