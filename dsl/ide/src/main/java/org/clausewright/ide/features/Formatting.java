package org.clausewright.ide.features;

import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

/** Lays a document out; the layout is the same for everybody. */
public final class Formatting
    implements DocumentFeature<DocumentFormattingParams, List<? extends TextEdit>> {

  @Override
  public Request<DocumentFormattingParams, List<? extends TextEdit>> request() {
    return Requests.FORMATTING;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setDocumentFormattingProvider(true);
  }

  @Override
  public List<? extends TextEdit> answer(DocumentFormattingParams params, Document document) {
    return LayoutEdits.of(document);
  }
}
