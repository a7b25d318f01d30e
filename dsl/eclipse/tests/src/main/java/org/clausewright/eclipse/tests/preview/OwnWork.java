package org.clausewright.eclipse.tests.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a thread about every millisecond, and measures the stretches of time in which our code
 * is at work there, itself or through what it calls.
 */
final class OwnWork implements AutoCloseable {

  private static final int PAUSE_MILLISECONDS = 1;
  private static final String OWN = "org.clausewright.";
  private static final String TESTS = "org.clausewright.eclipse.tests.";

  /** Time of one stretch in nanoseconds, and our method at its beginning. */
  private record Stretch(long time, String method) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final Thread watched;
  private final Thread watch = new Thread(this::watch, "clausewright-watch");
  private volatile boolean closed;

  OwnWork(Thread watched) {
    this.watched = watched;
    watch.setDaemon(true);
    watch.start();
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    watch.join();
  }

  /** The longest stretches in words. */
  String summary() {
    List<String> longest =
        stretches.stream()
            .sorted((a, b) -> Long.compare(b.time(), a.time()))
            .limit(3)
            .map(each -> "%.1f ms in %s".formatted(each.time() / 1e6, each.method()))
            .toList();
    return "our own code longest " + String.join(", ", longest);
  }

  private void watch() {
    long start = 0;
    String first = "";
    try {
      while (!closed) {
        String method = ownMethod();
        long now = System.nanoTime();
        if (first.isEmpty() && !method.isEmpty()) {
          start = now;
          first = method;
        } else if (!first.isEmpty() && method.isEmpty()) {
          stretches.add(new Stretch(now - start, first));
          first = "";
        }
        Thread.sleep(PAUSE_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Our method that the thread is in, the innermost; empty if there is none. */
  private String ownMethod() {
    return Stream.of(watched.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OWN))
        .filter(frame -> !frame.getClassName().startsWith(TESTS))
        .map(frame -> frame.getClassName().substring(OWN.length()) + "." + frame.getMethodName())
        .findFirst()
        .orElse("");
  }
}
