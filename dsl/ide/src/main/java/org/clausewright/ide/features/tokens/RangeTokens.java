package org.clausewright.ide.features.tokens;

import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.features.tokens.Painter.Painted;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** The colours of some lines of a document. */
public final class RangeTokens
    implements DocumentFeature<SemanticTokensRangeParams, SemanticTokens> {

  @Override
  public Request<SemanticTokensRangeParams, SemanticTokens> request() {
    return Requests.SEMANTIC_TOKENS_RANGE;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    // announced together with those of a whole document
  }

  @Override
  public SemanticTokens answer(SemanticTokensRangeParams params, Document document) {
    int first = params.getRange().getStart().getLine();
    int last = params.getRange().getEnd().getLine();
    List<Painted> within =
        Painter.paint(document).stream()
            .filter(each -> first <= each.line() && each.line() <= last)
            .toList();
    return new SemanticTokens(TokenData.of(within));
  }
}
