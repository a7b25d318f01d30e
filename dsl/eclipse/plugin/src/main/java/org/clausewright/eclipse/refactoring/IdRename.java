package org.clausewright.eclipse.refactoring;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.FileEdits;
import org.clausewright.eclipse.server.OpenFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant;
import org.eclipse.ltk.core.refactoring.participants.RenameProcessor;
import org.eclipse.ltk.core.refactoring.participants.SharableParticipants;

/** Renames by what the server says; what it refuses, it says why. */
final class IdRename extends RenameProcessor {

  private final OpenFile file;
  private final Position position;
  private final String oldId;
  private String newId;
  private List<FileEdits> edits = List.of();

  IdRename(OpenFile file, Position position, String oldId) {
    this.file = file;
    this.position = position;
    this.oldId = oldId;
    this.newId = oldId;
  }

  String oldId() {
    return oldId;
  }

  void setNewId(String id) {
    newId = id;
  }

  @Override
  public Object[] getElements() {
    return new Object[] {file};
  }

  @Override
  public String getIdentifier() {
    return PolicyPlugin.ID + ".rename";
  }

  @Override
  public String getProcessorName() {
    return "Rename " + oldId;
  }

  @Override
  public boolean isApplicable() {
    return true;
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  @Override
  public RefactoringStatus checkFinalConditions(
      IProgressMonitor monitor, CheckConditionsContext context) {
    RenameParams params = new RenameParams(file.identifier(), position, newId);
    CompletableFuture<WorkspaceEdit> answer =
        PolicyPlugin.session()
            .server()
            .ask(server -> server.getTextDocumentService().rename(params));
    try {
      edits = Optional.ofNullable(answer.get()).map(FileEdits::of).orElse(List.of());
      return new RefactoringStatus();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ResponseErrorException refusal) {
        return RefactoringStatus.createFatalErrorStatus(refusal.getMessage());
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public Change createChange(IProgressMonitor monitor) throws CoreException {
    CompositeChange all = new CompositeChange("Rename " + oldId + " to " + newId);
    for (FileEdits each : edits) {
      all.add(FileChanges.of(each, monitor));
    }
    return all;
  }

  @Override
  public RefactoringParticipant[] loadParticipants(
      RefactoringStatus status, SharableParticipants shared) {
    return new RefactoringParticipant[0];
  }
}
