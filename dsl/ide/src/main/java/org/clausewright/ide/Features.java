package org.clausewright.ide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausewright.ide.features.Definitions;
import org.clausewright.ide.features.DocumentHighlights;
import org.clausewright.ide.features.DocumentSymbols;
import org.clausewright.ide.features.FoldingRanges;
import org.clausewright.ide.features.Hovers;
import org.clausewright.ide.features.PrepareRename;
import org.clausewright.ide.features.Previews;
import org.clausewright.ide.features.References;
import org.clausewright.ide.features.Renames;
import org.clausewright.ide.features.SelectionRanges;
import org.clausewright.ide.features.WorkspaceSymbols;
import org.clausewright.ide.features.completion.Completions;
import org.clausewright.ide.workspace.Engine;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** All features, by the request that each answers. */
final class Features {

  private static List<Feature<?, ?>> all(
      Optional<PreviewRenderer> renderer, Supplier<LocalDate> today) {
    return List.of(
        new Completions(today),
        new Definitions(),
        new DocumentHighlights(),
        new DocumentSymbols(),
        new FoldingRanges(),
        new Hovers(),
        new PrepareRename(),
        new Previews(renderer),
        new References(),
        new Renames(),
        new SelectionRanges(),
        new WorkspaceSymbols());
  }

  private final Engine engine;
  private final Map<String, Feature<?, ?>> features;

  /**
   * @param today the day by which everything is judged
   */
  Features(Engine engine, Optional<PreviewRenderer> renderer, Supplier<LocalDate> today) {
    this.engine = engine;
    this.features =
        all(renderer, today).stream()
            .collect(Collectors.toMap(each -> each.request().method(), Function.identity()));
  }

  void announce(ServerCapabilities server, ClientCapabilities client) {
    features.values().forEach(each -> each.announce(server, client));
  }

  /** Has a request answered; never blocks. */
  @SuppressWarnings("unchecked") // a feature is filed under its own request
  <P, R> CompletableFuture<R> ask(Request<P, R> request, P params) {
    Feature<P, R> feature = (Feature<P, R>) features.get(request.method());
    return feature == null
        ? CompletableFuture.failedFuture(
            new ResponseErrorException(
                new ResponseError(
                    ResponseErrorCode.MethodNotFound,
                    "This server does not answer " + request.method() + ".",
                    null)))
        : engine.read(view -> feature.answer(params, view));
  }
}
