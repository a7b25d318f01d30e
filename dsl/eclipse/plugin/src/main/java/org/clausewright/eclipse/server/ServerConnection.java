package org.clausewright.eclipse.server;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.preferences.PolicyPreferences;
import org.clausewright.ide.PolicyLanguageServer;
import org.clausewright.ide.PolicyServer;
import org.clausewright.ide.PreviewRenderer;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * The way to the language server. One thread starts it when it is first needed, and passes on what
 * it is told and asked, in that order; the caller never waits.
 */
public final class ServerConnection implements AutoCloseable {

  private final ExecutorService messenger = Executors.newSingleThreadExecutor(this::thread);
  private final LanguageClient client;
  private final PreviewRenderer renderer;
  private @Nullable PolicyServer server;

  /**
   * @param client is told what the server finds
   * @param renderer makes the pages of previews
   */
  public ServerConnection(LanguageClient client, PreviewRenderer renderer) {
    this.client = client;
    this.renderer = renderer;
  }

  /** Tells the server something. */
  public void tell(Consumer<PolicyLanguageServer> message) {
    messenger.execute(
        () -> {
          try {
            message.accept(server());
          } catch (RuntimeException e) {
            PolicyPlugin.log().error("The language server could not be told of a change", e);
          }
        });
  }

  /** Asks the server something, after everything that it was told before. */
  public <T> CompletableFuture<T> ask(
      Function<PolicyLanguageServer, CompletableFuture<T>> question) {
    return CompletableFuture.supplyAsync(() -> question.apply(server()), messenger)
        .thenCompose(Function.identity());
  }

  @Override
  public void close() {
    messenger.execute(
        () -> {
          if (server != null) {
            server.shutdown();
          }
        });
    messenger.shutdown();
  }

  private PolicyServer server() {
    if (server == null) {
      server = new PolicyServer(Optional.of(renderer));
      server.connect(client);
      InitializeParams params = new InitializeParams();
      params.setCapabilities(Abilities.all());
      params.setInitializationOptions(options());
      server.initialize(params);
      server.initialized(new InitializedParams());
    }
    return server;
  }

  /** Has reviews judged as of the day that is set now. */
  public void dayChanged() {
    JsonObject settings = new JsonObject();
    settings.add("clausewright", options());
    tell(
        to ->
            to.getWorkspaceService()
                .didChangeConfiguration(new DidChangeConfigurationParams(settings)));
  }

  private static JsonObject options() {
    JsonObject options = new JsonObject();
    PolicyPreferences.day().ifPresent(day -> options.addProperty("asOf", day.toString()));
    return options;
  }

  /** Libraries find their services by the loader of the thread, which in Eclipse is another one. */
  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "clausewright-messenger");
    thread.setDaemon(true);
    thread.setContextClassLoader(ServerConnection.class.getClassLoader());
    return thread;
  }
}
