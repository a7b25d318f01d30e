package org.clausewright.ide;

import org.clausewright.ide.workspace.View;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * Answers one request. It holds no state but what saves work; many requests may be answered at
 * once.
 *
 * @param <P> the request's parameters
 * @param <R> its result
 */
public interface Feature<P, R> {

  /** Which request. */
  Request<P, R> request();

  /** Tells the client that this can be asked. */
  void announce(ServerCapabilities server, ClientCapabilities client);

  /** Answers from the workspace as it is after all earlier changes; null if there is no answer. */
  @Nullable R answer(P params, View view);
}
