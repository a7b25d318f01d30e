package org.clausewright.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.clausewright.ide.workspace.Documents;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the client asks and tells about its folders and files. */
final class WorkspaceEvents implements WorkspaceService {

  private final Features features;
  private final Documents documents;
  private final ReviewDay day;

  WorkspaceEvents(Features features, Documents documents, ReviewDay day) {
    this.features = features;
    this.documents = documents;
    this.day = day;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (day.change(params.getSettings())) {
      documents.checkAgain();
    }
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    documents.save();
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getRemoved().stream()
        .map(WorkspaceFolder::getUri)
        .forEach(documents::removeFolder);
    params.getEvent().getAdded().stream()
        .map(WorkspaceFolder::getUri)
        .forEach(documents::addFolder);
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return features.ask(Requests.EXECUTE_COMMAND, params);
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return features.ask(Requests.WORKSPACE_SYMBOL, params);
  }

  @Override
  public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    return features.ask(Requests.WILL_RENAME_FILES, params);
  }
}
