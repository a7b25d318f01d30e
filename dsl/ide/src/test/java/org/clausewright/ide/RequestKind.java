package org.clausewright.ide;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * A kind of request, to be sent about any place of any document.
 *
 * @param provider what says that a server answers it
 */
record RequestKind(Function<ServerCapabilities, Object> provider, Sending sending) {

  /** What a request is about. */
  record About(PolicyLanguageServer server, TextDocumentIdentifier document, Range range) {

    TextDocumentService documents() {
      return server.getTextDocumentService();
    }

    Position position() {
      return range.getStart();
    }
  }

  /** Sends a request. */
  interface Sending {
    CompletableFuture<?> send(About about);
  }

  private static final FormattingOptions LAYOUT = new FormattingOptions(4, true);

  static final List<RequestKind> ALL =
      List.of(
          new RequestKind(
              ServerCapabilities::getCompletionProvider,
              it -> it.documents().completion(new CompletionParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getHoverProvider,
              it -> it.documents().hover(new HoverParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getSignatureHelpProvider,
              it ->
                  it.documents()
                      .signatureHelp(new SignatureHelpParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getDeclarationProvider,
              it -> it.documents().declaration(new DeclarationParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getDefinitionProvider,
              it -> it.documents().definition(new DefinitionParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getTypeDefinitionProvider,
              it ->
                  it.documents()
                      .typeDefinition(new TypeDefinitionParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getImplementationProvider,
              it ->
                  it.documents()
                      .implementation(new ImplementationParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getReferencesProvider,
              it ->
                  it.documents()
                      .references(
                          new ReferenceParams(
                              it.document, it.position(), new ReferenceContext(true)))),
          new RequestKind(
              ServerCapabilities::getDocumentHighlightProvider,
              it ->
                  it.documents()
                      .documentHighlight(new DocumentHighlightParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getDocumentSymbolProvider,
              it -> it.documents().documentSymbol(new DocumentSymbolParams(it.document))),
          new RequestKind(
              ServerCapabilities::getCodeActionProvider,
              it ->
                  it.documents()
                      .codeAction(
                          new CodeActionParams(
                              it.document, it.range, new CodeActionContext(List.of())))),
          new RequestKind(
              ServerCapabilities::getCodeActionProvider,
              it ->
                  it.documents()
                      .codeAction(
                          new CodeActionParams(
                              it.document,
                              it.range,
                              new CodeActionContext(List.of(), List.of("source.fixAll"))))),
          new RequestKind(
              ServerCapabilities::getCodeLensProvider,
              it ->
                  it.documents()
                      .codeLens(new CodeLensParams(it.document))
                      .thenCompose(
                          lenses ->
                              lenses == null || lenses.isEmpty()
                                  ? CompletableFuture.completedFuture(null)
                                  : it.documents()
                                      .resolveCodeLens(
                                          lenses.get(
                                              new Random(lenses.size()).nextInt(lenses.size()))))),
          new RequestKind(
              ServerCapabilities::getDocumentFormattingProvider,
              it -> it.documents().formatting(new DocumentFormattingParams(it.document, LAYOUT))),
          new RequestKind(
              ServerCapabilities::getDocumentRangeFormattingProvider,
              it ->
                  it.documents()
                      .rangeFormatting(
                          new DocumentRangeFormattingParams(it.document, LAYOUT, it.range))),
          new RequestKind(
              ServerCapabilities::getRenameProvider,
              it ->
                  it.documents()
                      .prepareRename(new PrepareRenameParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getRenameProvider,
              it ->
                  it.documents().rename(new RenameParams(it.document, it.position(), "quite-new"))),
          new RequestKind(
              ServerCapabilities::getLinkedEditingRangeProvider,
              it ->
                  it.documents()
                      .linkedEditingRange(
                          new LinkedEditingRangeParams(it.document, it.position()))),
          new RequestKind(
              ServerCapabilities::getDocumentLinkProvider,
              it -> it.documents().documentLink(new DocumentLinkParams(it.document))),
          new RequestKind(
              ServerCapabilities::getFoldingRangeProvider,
              it -> it.documents().foldingRange(new FoldingRangeRequestParams(it.document))),
          new RequestKind(
              ServerCapabilities::getSelectionRangeProvider,
              it ->
                  it.documents()
                      .selectionRange(
                          new SelectionRangeParams(it.document, List.of(it.position())))),
          new RequestKind(
              ServerCapabilities::getSemanticTokensProvider,
              it ->
                  it.documents()
                      .semanticTokensFull(new SemanticTokensParams(it.document))
                      .thenCompose(
                          tokens ->
                              it.documents()
                                  .semanticTokensFullDelta(
                                      new SemanticTokensDeltaParams(
                                          it.document,
                                          tokens == null ? "" : tokens.getResultId())))),
          new RequestKind(
              ServerCapabilities::getSemanticTokensProvider,
              it ->
                  it.documents()
                      .semanticTokensRange(new SemanticTokensRangeParams(it.document, it.range))),
          new RequestKind(
              ServerCapabilities::getInlayHintProvider,
              it -> it.documents().inlayHint(new InlayHintParams(it.document, it.range))),
          new RequestKind(
              ServerCapabilities::getWorkspaceSymbolProvider,
              it -> it.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("use"))),
          new RequestKind(
              server -> true,
              it -> it.server.preview(new PreviewParams(it.document, it.position()))));
}
