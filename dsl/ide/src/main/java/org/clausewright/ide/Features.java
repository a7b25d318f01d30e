package org.clausewright.ide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausewright.ide.features.CodeLensReferences;
import org.clausewright.ide.features.CodeLenses;
import org.clausewright.ide.features.Definitions;
import org.clausewright.ide.features.DocumentHighlights;
import org.clausewright.ide.features.DocumentSymbols;
import org.clausewright.ide.features.FoldingRanges;
import org.clausewright.ide.features.Formatting;
import org.clausewright.ide.features.Hovers;
import org.clausewright.ide.features.NumberHints;
import org.clausewright.ide.features.PrepareRename;
import org.clausewright.ide.features.PreviewSources;
import org.clausewright.ide.features.Previews;
import org.clausewright.ide.features.RangeFormatting;
import org.clausewright.ide.features.References;
import org.clausewright.ide.features.Renames;
import org.clausewright.ide.features.SelectionRanges;
import org.clausewright.ide.features.WorkspaceSymbols;
import org.clausewright.ide.features.actions.CodeActions;
import org.clausewright.ide.features.tokens.ChangedTokens;
import org.clausewright.ide.features.tokens.FullTokens;
import org.clausewright.ide.features.tokens.RangeTokens;
import org.clausewright.ide.features.tokens.TokenMemory;
import org.clausewright.ide.workspace.Engine;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** All features, by the request that each answers. */
final class Features {

  private static List<Feature<?, ?>> all(
      Optional<PreviewRenderer> renderer, ClientAbilities client) {
    TokenMemory tokens = new TokenMemory();
    return List.of(
        new ChangedTokens(tokens),
        new CodeActions(client),
        new CodeLensReferences(client),
        new CodeLenses(client, renderer.isPresent()),
        new Definitions(),
        new DocumentHighlights(),
        new DocumentSymbols(),
        new FoldingRanges(),
        new Formatting(),
        new FullTokens(tokens),
        new Hovers(),
        new NumberHints(),
        new PrepareRename(),
        new PreviewSources(renderer),
        new Previews(renderer),
        new RangeFormatting(),
        new RangeTokens(),
        new References(),
        new Renames(),
        new SelectionRanges(),
        new WorkspaceSymbols());
  }

  private final Engine engine;
  private final Optional<PreviewRenderer> renderer;
  private volatile Map<String, Feature<?, ?>> features = Map.of();

  Features(Engine engine, Optional<PreviewRenderer> renderer) {
    this.engine = engine;
    this.renderer = renderer;
  }

  /** Gets ready for a client, and tells it what it can ask. */
  void announce(ServerCapabilities server, ClientCapabilities client) {
    List<Feature<?, ?>> all = all(renderer, ClientAbilities.of(client));
    all.forEach(each -> each.announce(server, client));
    features =
        all.stream()
            .collect(Collectors.toMap(each -> each.request().method(), Function.identity()));
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
