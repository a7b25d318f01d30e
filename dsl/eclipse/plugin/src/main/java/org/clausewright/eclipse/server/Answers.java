package org.clausewright.eclipse.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.ide.PolicyLanguageServer;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * Ways of getting what the server answers. That it has no answer is no error: the author sees
 * nothing then.
 */
public final class Answers {

  private static final long BRIEF_MILLIS = 40;
  private static final long LONGEST_SECONDS = 5;

  private Answers() {}

  /** Asks the server something; empty if it has no answer. */
  public static <T> CompletableFuture<Optional<T>> to(
      Function<PolicyLanguageServer, CompletableFuture<T>> question) {
    return PolicyPlugin.session()
        .server()
        .ask(question)
        .thenApply(Optional::ofNullable)
        .exceptionally(
            failure -> {
              log(failure);
              return Optional.empty();
            });
  }

  /** Waits for an answer; in the thread of the user interface the window goes on meanwhile. */
  public static <T> Optional<T> await(CompletableFuture<T> answer) {
    return Display.getCurrent() == null
        ? get(answer, LONGEST_SECONDS, TimeUnit.SECONDS)
        : awaitInWindow(answer);
  }

  /** After a moment without an answer, the window goes on with its other work. */
  private static <T> Optional<T> awaitInWindow(CompletableFuture<T> answer) {
    Optional<T> soon = get(answer, BRIEF_MILLIS, TimeUnit.MILLISECONDS);
    if (soon.isPresent() || answer.isDone()) {
      return soon;
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    answer.whenComplete((result, failure) -> display.wake());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    display.timerExec((int) TimeUnit.SECONDS.toMillis(LONGEST_SECONDS), () -> {});
    while (!answer.isDone() && System.nanoTime() < end && !display.isDisposed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    return get(answer, 0, TimeUnit.MILLISECONDS);
  }

  /** Goes on in the thread of the user interface when there is an answer, if there comes one. */
  public static <T> void whenThere(CompletableFuture<T> answer, Consumer<T> next) {
    answer.whenComplete(
        (result, failure) -> {
          if (failure != null) {
            log(failure);
          } else if (result != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> next.accept(result));
          }
        });
  }

  private static <T> Optional<T> get(CompletableFuture<T> answer, long time, TimeUnit unit) {
    try {
      return Optional.ofNullable(answer.get(time, unit));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      log(e.getCause());
      return Optional.empty();
    }
  }

  /** What the server refuses or doesn't know is its own affair; anything else is an error. */
  private static void log(@Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (!(cause instanceof ResponseErrorException)) {
      PolicyPlugin.log().error("The language server could not answer", cause);
    }
  }
}
