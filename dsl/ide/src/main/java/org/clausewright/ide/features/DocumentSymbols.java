package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.policy.Definition;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The outline of a document: its policies with sections and clauses, and what it shares. */
public final class DocumentSymbols
    implements DocumentFeature<
        DocumentSymbolParams, List<Either<SymbolInformation, DocumentSymbol>>> {

  @Override
  public Request<DocumentSymbolParams, List<Either<SymbolInformation, DocumentSymbol>>> request() {
    return Requests.DOCUMENT_SYMBOL;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setDocumentSymbolProvider(true);
  }

  @Override
  public List<Either<SymbolInformation, DocumentSymbol>> answer(
      DocumentSymbolParams params, Document document) {
    List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
    for (Definition definition : document.analysis().definitions()) {
      symbols(definition, document).forEach(each -> symbols.add(Either.forRight(each)));
    }
    return symbols;
  }

  /** The symbol of an object, or those within it if it has none itself. */
  private static List<DocumentSymbol> symbols(EObject object, Document document) {
    List<DocumentSymbol> within = new ArrayList<>();
    object.eContents().forEach(each -> within.addAll(symbols(each, document)));
    Caption caption = Caption.of(object, document.analysis()).orElse(null);
    Range range = document.range(object).orElse(null);
    if (caption == null || range == null) {
      return within;
    }
    DocumentSymbol symbol =
        new DocumentSymbol(
            caption.name(), caption.kind(), range, document.nameRange(object).orElse(range));
    symbol.setDetail(caption.detail());
    symbol.setChildren(within);
    return List.of(symbol);
  }
}
