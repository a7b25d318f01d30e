package org.clausewright.eclipse.tests.workbench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The thread of the user interface, seen from that of the tests. */
public final class Ui {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Ui() {}

  /** An action that may fail. */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }

  /** Asks something there and waits for the answer. */
  public static <T> T get(Callable<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    display()
        .syncExec(
            () -> {
              try {
                answer.complete(question.call());
              } catch (Exception | Error e) {
                answer.completeExceptionally(e);
              }
            });
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof AssertionError failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Does something there, and waits until it is done. */
  public static void run(Action action) {
    Ui.<Object>get(
        () -> {
          action.run();
          return action;
        });
  }

  /** Begins something there that ends only when a later step ends it, such as a dialog. */
  public static void begin(Action action) {
    display()
        .asyncExec(
            () -> {
              try {
                action.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /**
   * Waits until something is so; looks again and again in the thread of the user interface.
   *
   * @param what the test waits for, for the message when it doesn't come
   */
  public static void until(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!get(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain for " + what);
      }
      pause();
    }
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Display display() {
    return PlatformUI.getWorkbench().getDisplay();
  }
}
