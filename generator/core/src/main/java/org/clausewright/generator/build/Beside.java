package org.clausewright.generator.build;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that goes on beside other work; closing waits for all of it. */
final class Beside implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors() - 1));
  private final Queue<CompletableFuture<?>> running = new ConcurrentLinkedQueue<>();

  /** Begins a piece of work; a piece that runs may begin others. */
  void run(Runnable work) {
    running.add(CompletableFuture.runAsync(work, threads));
  }

  /**
   * Begins a piece of work that comes to something, and that keeps the threads busy which all
   * parallel streams share: the other pieces do not wait for it.
   *
   * @return waits for that; fails as the work did
   */
  <T> Supplier<T> call(Supplier<T> work) {
    CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
    running.add(begun);
    return () -> {
      try {
        return begun.join();
      } catch (CompletionException e) {
        running.remove(begun); // or closing would fail with it a second time
        throw unchecked(e.getCause());
      }
    };
  }

  /** Waits until nothing runs any more; fails as the first piece of work did that failed. */
  @Override
  public void close() {
    @Nullable Throwable failure = null;
    for (var each = running.poll(); each != null; each = running.poll()) {
      try {
        each.join();
      } catch (CompletionException e) {
        failure = failure == null ? e.getCause() : failure;
      }
    }
    threads.shutdown();
    if (failure != null) {
      throw unchecked(failure);
    }
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }
}
