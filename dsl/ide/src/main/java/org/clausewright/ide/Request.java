package org.clausewright.ide;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * A request of the protocol.
 *
 * @param method as the protocol calls it
 * @param document which document it is about, if it is about one
 * @param <P> its parameters
 * @param <R> its result
 */
public record Request<P, R>(String method, Function<P, Optional<TextDocumentIdentifier>> document) {

  static <P, R> Request<P, R> about(String method, Function<P, TextDocumentIdentifier> document) {
    return new Request<>(method, params -> Optional.ofNullable(document.apply(params)));
  }

  static <P, R> Request<P, R> general(String method) {
    return new Request<>(method, params -> Optional.empty());
  }
}
