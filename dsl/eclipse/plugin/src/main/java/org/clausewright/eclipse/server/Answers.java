package org.clausewright.eclipse.server;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.ide.PolicyLanguageServer;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What the server answers to features that show nothing where it has nothing to say. */
public final class Answers {

  private static final Set<Integer> NOTHING =
      Set.of(
          ResponseErrorCode.MethodNotFound.getValue(),
          ResponseErrorCode.RequestCancelled.getValue(),
          ResponseErrorCode.ServerCancelled.getValue(),
          ResponseErrorCode.ContentModified.getValue(),
          ResponseErrorCode.RequestFailed.getValue());

  private Answers() {}

  /** Asks something; empty if there is no answer, and no error either. */
  public static <T> CompletableFuture<Optional<T>> to(
      Function<PolicyLanguageServer, CompletableFuture<T>> question) {
    return PolicyPlugin.session()
        .server()
        .ask(question)
        .thenApply(Optional::ofNullable)
        .exceptionally(
            error -> {
              Throwable cause = cause(error);
              if (!isNothing(cause)) {
                PolicyPlugin.log().error("The language server could not answer", cause);
              }
              return Optional.empty();
            });
  }

  /** Why a question wasn't answered. */
  public static Throwable cause(Throwable error) {
    return error instanceof CompletionException && error.getCause() != null
        ? cause(error.getCause())
        : error;
  }

  private static boolean isNothing(Throwable error) {
    return error instanceof UnsupportedOperationException
        || (error instanceof ResponseErrorException refusal
            && NOTHING.contains(refusal.getResponseError().getCode()));
  }
}
