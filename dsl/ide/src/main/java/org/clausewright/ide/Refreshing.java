package org.clausewright.ide;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;

/** Asks a client that can to show numbers and references anew: other documents may change them. */
final class Refreshing {

  private Refreshing() {}

  static void ask(LanguageClient client, ClientCapabilities abilities) {
    Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(abilities.getWorkspace());
    if (workspace
        .map(WorkspaceClientCapabilities::getCodeLens)
        .map(CodeLensWorkspaceCapabilities::getRefreshSupport)
        .orElse(false)) {
      client.refreshCodeLenses();
    }
    if (workspace
        .map(WorkspaceClientCapabilities::getInlayHint)
        .map(InlayHintWorkspaceCapabilities::getRefreshSupport)
        .orElse(false)) {
      client.refreshInlayHints();
    }
  }
}
