package org.clausewright.generator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work that goes on beside other work; closing waits for all of it. */
final class Beside implements AutoCloseable {

  private final List<CompletableFuture<Void>> running = new ArrayList<>();

  /** Begins a piece of work. */
  void run(Runnable work) {
    running.add(CompletableFuture.runAsync(work));
  }

  /** Waits until nothing runs any more; fails as the first piece of work did that failed. */
  @Override
  public void close() {
    try {
      CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new)).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
