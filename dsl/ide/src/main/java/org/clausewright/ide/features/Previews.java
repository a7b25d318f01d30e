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
    if (document.analysis().policies().isEmpty()) {
      return Preview.none(
          "There is no policy to show: the file defines none, or it or one that it needs has errors.");
    }
    int offset = params.position() == null ? -1 : document.offset(params.position());
    Policy policy = policyAt(offset, document);
    String anchor = offset < 0 ? null : anchor(policy, offset, document);
    return new Preview(renderer.get().html(policy), anchor, null);
  }

  private static Policy policyAt(int offset, Document document) {
    Optional<String> id =
        offset < 0
            ? Optional.empty()
            : document.analysis().objectAt(offset, Definition.class).flatMap(Previews::id);
    return document.analysis().policies().stream()
        .filter(each -> id.isPresent() && each.id().equals(id.get()))
        .findFirst()
        .orElse(document.analysis().policies().get(0));
  }

  private static Optional<String> id(Definition definition) {
    if (definition instanceof PolicyDefinition policy) {
      return Optional.ofNullable(policy.getName());
    }
    return definition instanceof Adoption adoption
        ? Optional.ofNullable(adoption.getName())
        : Optional.empty();
  }

  private @Nullable String anchor(Policy policy, int offset, Document document) {
    EObject target = document.analysis().objectAt(offset, Target.class).orElse(null);
    return target == null
        ? null
        : renderer.get().anchor(policy, document.analysis().ids().get(target));
  }
}
