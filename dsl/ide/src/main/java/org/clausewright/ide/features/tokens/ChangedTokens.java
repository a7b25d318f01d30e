package org.clausewright.ide.features.tokens;

import java.util.List;
import java.util.Optional;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What has changed of the colours of a document. */
public final class ChangedTokens
    implements DocumentFeature<
        SemanticTokensDeltaParams, Either<SemanticTokens, SemanticTokensDelta>> {

  private final TokenMemory memory;

  public ChangedTokens(TokenMemory memory) {
    this.memory = memory;
  }

  @Override
  public Request<SemanticTokensDeltaParams, Either<SemanticTokens, SemanticTokensDelta>> request() {
    return Requests.SEMANTIC_TOKENS_DELTA;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    // announced together with those of a whole document
  }

  @Override
  public Either<SemanticTokens, SemanticTokensDelta> answer(
      SemanticTokensDeltaParams params, Document document) {
    List<Integer> data = TokenData.of(Painter.paint(document));
    Optional<List<Integer>> before = memory.recall(document.uri(), params.getPreviousResultId());
    SemanticTokens now = memory.remember(document.uri(), data);
    return before.isEmpty()
        ? Either.forLeft(now)
        : Either.forRight(
            new SemanticTokensDelta(TokenData.changes(before.get(), data), now.getResultId()));
  }
}
