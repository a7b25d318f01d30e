package org.clausewright.ide.features;

import java.util.List;
import java.util.Optional;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.editing.Mention;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Where the thing is declared whose id stands at a place. */
public final class Definitions
    implements DocumentFeature<
        DefinitionParams, Either<List<? extends Location>, List<? extends LocationLink>>> {

  private volatile boolean links;

  @Override
  public Request<DefinitionParams, Either<List<? extends Location>, List<? extends LocationLink>>>
      request() {
    return Requests.DEFINITION;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    links =
        Optional.ofNullable(client.getTextDocument())
            .map(TextDocumentClientCapabilities::getDefinition)
            .map(DefinitionCapabilities::getLinkSupport)
            .orElse(false);
    server.setDefinitionProvider(true);
  }

  @Override
  public Either<List<? extends Location>, List<? extends LocationLink>> answer(
      DefinitionParams params, Document document) {
    Optional<Mention> mention =
        document.analysis().mentionAt(document.offset(params.getPosition()));
    if (!links) {
      return Either.forLeft(
          mention.flatMap(each -> document.view().location(each.target())).stream().toList());
    }
    Optional<LocationLink> link = mention.flatMap(each -> document.view().link(each.target()));
    link.ifPresent(each -> each.setOriginSelectionRange(document.range(mention.get())));
    return Either.forRight(link.stream().toList());
  }
}
