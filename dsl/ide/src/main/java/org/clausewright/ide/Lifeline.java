package org.clausewright.ide;

import java.util.function.IntConsumer;

/** Ends the server when the process that started it is gone. */
final class Lifeline {

  private Lifeline() {}

  /**
   * Waits for the end of a process, beside all else.
   *
   * @param exit ends this process with a code
   */
  static void watch(long process, IntConsumer exit) {
    ProcessHandle.of(process)
        .ifPresentOrElse(
            parent -> parent.onExit().thenRun(() -> exit.accept(1)), () -> exit.accept(1));
  }
}
