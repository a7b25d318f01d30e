package org.clausewright.eclipse.server;

import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.ui.PlatformUI;

/** What the language server tells the workbench. */
public final class WorkbenchClient implements LanguageClient {

  private final ProblemMarkers markers;
  private final Runnable refresh;

  /**
   * @param markers show what is wrong with policies
   * @param refresh shows numbers and references anew in all editors
   */
  public WorkbenchClient(ProblemMarkers markers, Runnable refresh) {
    this.markers = markers;
    this.refresh = refresh;
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    refresh.run();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    markers.publish(diagnostics);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    CompletableFuture<ApplyWorkspaceEditResponse> done = new CompletableFuture<>();
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              try {
                WorkspaceEdits.apply(params.getEdit());
                done.complete(new ApplyWorkspaceEditResponse(true));
              } catch (CoreException e) {
                done.completeExceptionally(e);
              }
            });
    return done;
  }

  @Override
  public void logMessage(MessageParams message) {
    if (message.getType() == MessageType.Error) {
      PolicyPlugin.log().error(message.getMessage());
    } else {
      PolicyPlugin.log().info(message.getMessage());
    }
  }

  @Override
  public void showMessage(MessageParams message) {
    logMessage(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    logMessage(request);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {
    // nobody is told how authors work
  }
}
