package org.clausewright.ide.features;

import java.util.Optional;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Preview;
import org.clausewright.ide.PreviewParams;
import org.clausewright.ide.PreviewRenderer;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Target;
import org.clausewright.model.Policy;
import org.clausewright.model.problem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.jspecify.annotations.Nullable;

/** A policy as a page, and where on it the clause is that is being written. */
public final class Previews implements DocumentFeature<PreviewParams, Preview> {

  private final Optional<PreviewRenderer> renderer;

  /**
   * @param renderer empty if this server makes no pages
   */
  public Previews(Optional<PreviewRenderer> renderer) {
    this.renderer = renderer;
  }

  @Override
  public Request<PreviewParams, Preview> request() {
    return Requests.PREVIEW;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    // the protocol knows no capability for it
  }

  @Override
  public Preview answer(PreviewParams params, Document document) {
    if (renderer.isEmpty()) {
      return Preview.none("This server makes no pages; use: clausewright build.");
    }
    return ShownPolicy.of(document, params.position())
        .map(ShownPolicy::policy)
        .map(policy -> preview(policy, params, document))
        .orElseGet(() -> Preview.none(reason(document)));
  }

  private Preview preview(Policy policy, PreviewParams params, Document document) {
    String anchor =
        params.position() == null
            ? null
            : anchor(policy, document.offset(params.position()), document);
    return new Preview(renderer.orElseThrow().html(policy), anchor, null);
  }

  /** The first error, in words; without one, what else it may be. */
  private static String reason(Document document) {
    return document.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .map(error -> "Line " + error.location().line() + ": " + error.message())
        .orElse(
            document.analysis().definitions().stream().anyMatch(Previews::isPolicy)
                ? "A file that this policy needs has errors."
                : "This file defines no policy.");
  }

  private static boolean isPolicy(Definition definition) {
    return definition instanceof PolicyDefinition || definition instanceof Adoption;
  }

  private @Nullable String anchor(Policy policy, int offset, Document document) {
    EObject target = document.analysis().objectAt(offset, Target.class).orElse(null);
    return target == null
        ? null
        : renderer.orElseThrow().anchor(policy, document.analysis().ids().get(target));
  }
}
