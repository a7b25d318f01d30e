package org.clausewright.ide.features;

import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.editing.Mention;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** The same id elsewhere in the document. */
public final class DocumentHighlights
    implements DocumentFeature<DocumentHighlightParams, List<? extends DocumentHighlight>> {

  @Override
  public Request<DocumentHighlightParams, List<? extends DocumentHighlight>> request() {
    return Requests.DOCUMENT_HIGHLIGHT;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setDocumentHighlightProvider(true);
  }

  @Override
  public @Nullable List<DocumentHighlight> answer(
      DocumentHighlightParams params, Document document) {
    return document
        .analysis()
        .mentionAt(document.offset(params.getPosition()))
        .map(mention -> highlights(mention, document))
        .orElse(null);
  }

  private static List<DocumentHighlight> highlights(Mention wanted, Document document) {
    return document.analysis().mentions().stream()
        .filter(each -> each.isOf(wanted.target()))
        .map(
            each ->
                new DocumentHighlight(
                    document.range(each),
                    each.isDeclaration()
                        ? DocumentHighlightKind.Write
                        : DocumentHighlightKind.Read))
        .toList();
  }
}
