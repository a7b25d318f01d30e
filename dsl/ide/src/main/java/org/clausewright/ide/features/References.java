package org.clausewright.ide.features;

import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.editing.Identifiers;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Where a thing is referred to, in all files of the collection. */
public final class References
    implements DocumentFeature<ReferenceParams, List<? extends Location>> {

  @Override
  public Request<ReferenceParams, List<? extends Location>> request() {
    return Requests.REFERENCES;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setReferencesProvider(true);
  }

  @Override
  public @Nullable List<Location> answer(ReferenceParams params, Document document) {
    return document
        .analysis()
        .mentionAt(document.offset(params.getPosition()))
        .map(
            mention ->
                references(mention.target(), document, params.getContext().isIncludeDeclaration()))
        .orElse(null);
  }

  private static List<Location> references(
      EObject thing, Document document, boolean withDeclaration) {
    String id = Identifiers.of(thing);
    return document
        .view()
        .beside(
            document,
            text -> Identifiers.standsIn(text, id),
            each ->
                each.analysis().mentions().stream()
                    .filter(mention -> withDeclaration || !mention.isDeclaration())
                    .filter(mention -> mention.isOf(thing))
                    .map(mention -> new Location(each.uri(), each.range(mention)))
                    .toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
