package org.clausewright.ide.features.tokens;

import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;

/** The colours of a whole document. */
public final class FullTokens implements DocumentFeature<SemanticTokensParams, SemanticTokens> {

  private final TokenMemory memory;

  public FullTokens(TokenMemory memory) {
    this.memory = memory;
  }

  @Override
  public Request<SemanticTokensParams, SemanticTokens> request() {
    return Requests.SEMANTIC_TOKENS_FULL;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(
            new SemanticTokensLegend(TokenType.legend(), TokenModifier.legend()),
            new SemanticTokensServerFull(true),
            true));
  }

  @Override
  public SemanticTokens answer(SemanticTokensParams params, Document document) {
    return memory.remember(document.uri(), TokenData.of(Painter.paint(document)));
  }
}
