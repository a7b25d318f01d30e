package org.clausewright.ide;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The language server protocol and what we add to it; clients make proxies of it. */
public interface PolicyLanguageServer extends LanguageServer {

  /** A policy as a page. */
  @JsonRequest("clausewright/preview")
  CompletableFuture<Preview> preview(PreviewParams params);

  /** Where the clause is written that an element of that page shows; null if it shows none. */
  @JsonRequest("clausewright/previewSource")
  CompletableFuture<Location> previewSource(PreviewSourceParams params);
}
