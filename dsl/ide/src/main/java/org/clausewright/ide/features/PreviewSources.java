package org.clausewright.ide.features;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.PreviewRenderer;
import org.clausewright.ide.PreviewSourceParams;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Target;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** Where a clause is written that a policy's page shows: in the policy, or in the one it adopts. */
public final class PreviewSources implements DocumentFeature<PreviewSourceParams, Location> {

  private final Optional<PreviewRenderer> renderer;

  /**
   * @param renderer empty if this server makes no pages
   */
  public PreviewSources(Optional<PreviewRenderer> renderer) {
    this.renderer = renderer;
  }

  @Override
  public Request<PreviewSourceParams, Location> request() {
    return Requests.PREVIEW_SOURCE;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    // the protocol knows no capability for it
  }

  @Override
  public @Nullable Location answer(PreviewSourceParams params, Document document) {
    return renderer
        .flatMap(
            pages ->
                ShownPolicy.of(document, params.position())
                    .flatMap(shown -> target(shown, params.anchor(), pages)))
        .flatMap(target -> document.view().location(target))
        .orElse(null);
  }

  private static Optional<Target> target(
      ShownPolicy shown, String anchor, PreviewRenderer renderer) {
    return elements(shown.definition()).stream()
        .flatMap(elements -> Identities.of(elements).entrySet().stream())
        .filter(each -> renderer.anchor(shown.policy(), each.getValue()).equals(anchor))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the page shows: a policy's own elements; an adoption's, and those of what it adopts. */
  private static List<List<Element>> elements(Definition definition) {
    if (definition instanceof PolicyDefinition policy) {
      return List.of(policy.getElements());
    }
    return definition instanceof Adoption adoption
        ? List.of(adoption.getElements(), adoption.getAdopted().getElements())
        : List.of();
  }
}
