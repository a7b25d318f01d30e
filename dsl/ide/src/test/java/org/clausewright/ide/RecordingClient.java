package org.clausewright.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Remembers what a server tells. */
public final class RecordingClient implements LanguageClient {

  private final Map<String, PublishDiagnosticsParams> diagnostics = new HashMap<>();
  private final List<Registration> registrations = new ArrayList<>();
  private int refreshes;

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
    diagnostics.put(params.getUri(), params);
    notifyAll();
  }

  @Override
  public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.addAll(params.getRegistrations());
    notifyAll();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized CompletableFuture<Void> refreshCodeLenses() {
    refreshes++;
    notifyAll();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshInlayHints() {
    return refreshCodeLenses();
  }

  /** How often the client was asked to show lenses or hints anew. */
  public synchronized int refreshes() {
    return refreshes;
  }

  /** What was told last about a document; nothing if it never was. */
  public synchronized List<Diagnostic> diagnostics(String uri) {
    return diagnostics.containsKey(uri) ? diagnostics.get(uri).getDiagnostics() : List.of();
  }

  /** All documents that something was told about. */
  public synchronized List<String> documents() {
    return diagnostics.keySet().stream().sorted().toList();
  }

  public synchronized List<Registration> registrations() {
    return List.copyOf(registrations);
  }

  synchronized void await(String what, BooleanSupplier condition, int seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!condition.getAsBoolean()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("This never came: " + what);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void telemetryEvent(Object object) {
    // none is sent
  }

  @Override
  public void showMessage(MessageParams message) {
    // none is sent
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.failedFuture(new UnsupportedOperationException());
  }

  @Override
  public void logMessage(MessageParams message) {
    // none is sent
  }
}
