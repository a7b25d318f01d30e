package org.clausewright.language.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Works on many things side by side, and hands the results over in order with few waiting. */
final class Parallel implements AutoCloseable {

  /** So many results may wait for one that takes long. */
  private static final int WAITING = 256;

  private volatile boolean closed;
  private final ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());

  /** Starts a piece of work that the others need. */
  <R> CompletableFuture<R> start(Supplier<R> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          if (closed) {
            throw new CancellationException();
          }
          return work.get();
        },
        pool);
  }

  /**
   * Works on each thing.
   *
   * @param done takes the results in the things' order, in this thread
   */
  <T, R> void each(Iterable<T> things, Function<T, R> work, Consumer<R> done) {
    Deque<CompletableFuture<R>> running = new ArrayDeque<>();
    for (T thing : things) {
      running.add(start(() -> work.apply(thing)));
      while (running.size() > WAITING || (!running.isEmpty() && running.getFirst().isDone())) {
        done.accept(result(running.removeFirst()));
      }
    }
    while (!running.isEmpty()) {
      done.accept(result(running.removeFirst()));
    }
  }

  /** What came of a piece of work. */
  static <R> R result(CompletableFuture<R> work) {
    try {
      return work.join();
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

  /**
   * Lets go of work that nobody waits for any more. What has begun goes on to its end: interrupted,
   * it would take files for unreadable.
   */
  @Override
  public void close() {
    closed = true;
    pool.shutdown();
  }
}
