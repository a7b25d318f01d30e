package org.clausewright.cli;

import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/** Says on a terminal what long work is at; silent for short work and elsewhere. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = 500;
  private static final long REFRESH = 100;
  private static final String ERASE = "\r\u001B[K";

  private final Optional<Timer> timer;
  private String step;
  private String shown = "";

  private Progress(String step, boolean visible) {
    this.step = step;
    this.timer = visible ? Optional.of(new Timer("progress", true)) : Optional.empty();
    timer.ifPresent(each -> each.schedule(display(), PATIENCE, REFRESH));
  }

  /** Begins work. */
  static Progress start(String step) {
    return new Progress(step, Terminal.showsProgress());
  }

  /** Goes on to another step. */
  synchronized void at(String next) {
    step = next;
  }

  private TimerTask display() {
    return new TimerTask() {
      @Override
      public void run() {
        show();
      }
    };
  }

  private synchronized void show() {
    if (!step.equals(shown)) {
      shown = step;
      System.err.print(ERASE + step);
      System.err.flush();
    }
  }

  /** Erases what was shown. */
  @Override
  public synchronized void close() {
    timer.ifPresent(Timer::cancel);
    if (!shown.isEmpty()) {
      step = "";
      shown = "";
      System.err.print(ERASE);
      System.err.flush();
    }
  }
}
