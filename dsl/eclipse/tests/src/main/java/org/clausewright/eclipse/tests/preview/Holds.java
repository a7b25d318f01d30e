package org.clausewright.eclipse.tests.preview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.widgets.Display;

/**
 * Measures again and again how long the thread of the user interface lets others wait, and how much
 * of that it is in our own code.
 */
final class Holds implements AutoCloseable {

  private static final int PAUSE_MILLISECONDS = 2;

  private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
  private final Display display;
  private final Thread probe = new Thread(this::probe, "clausewright-probe");
  private final OwnWork own;
  private volatile boolean closed;

  Holds(Display display) {
    this.display = display;
    this.own = new OwnWork(display.getThread());
    probe.setDaemon(true);
    probe.start();
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    probe.join();
    own.close();
  }

  /** The waits in words: how many, and their percentiles in milliseconds. */
  String summary() {
    List<Long> sorted = waits.stream().sorted().toList();
    return "%d probes, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms; %s"
        .formatted(
            sorted.size(),
            percentile(sorted, 50),
            percentile(sorted, 95),
            percentile(sorted, 99),
            percentile(sorted, 100),
            own.summary());
  }

  private static double percentile(List<Long> sorted, int percent) {
    int index = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    return sorted.get(index) / 1e6;
  }

  private void probe() {
    try {
      while (!closed) {
        CountDownLatch served = new CountDownLatch(1);
        long start = System.nanoTime();
        display.asyncExec(served::countDown);
        served.await();
        waits.add(System.nanoTime() - start);
        Thread.sleep(PAUSE_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
