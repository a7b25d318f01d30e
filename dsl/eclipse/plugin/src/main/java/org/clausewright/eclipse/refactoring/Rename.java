package org.clausewright.eclipse.refactoring;

import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.navigation.Cursor;
import org.clausewright.eclipse.server.Answers;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Renames the thing whose id the cursor is on. */
public final class Rename extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Cursor.of(event).ifPresent(Rename::prepare);
    return null;
  }

  private static void prepare(Cursor cursor) {
    Display display = Display.getCurrent();
    PrepareRenameParams params =
        new PrepareRenameParams(cursor.file().identifier(), cursor.position());
    Answers.<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>to(
            server -> server.getTextDocumentService().prepareRename(params))
        .thenAccept(
            answer ->
                display.asyncExec(
                    () ->
                        answer
                            .filter(Either3::isSecond)
                            .map(found -> found.getSecond().getPlaceholder())
                            .ifPresentOrElse(
                                id -> open(cursor, id),
                                () ->
                                    cursor.refuse(
                                        "Place the cursor on the id of something to rename it."))));
  }

  private static void open(Cursor cursor, String id) {
    Shell shell = cursor.editor().getSite().getShell();
    IdRename rename = new IdRename(cursor.file(), cursor.position(), id);
    RenameWizard wizard = new RenameWizard(new RenameRefactoring(rename), rename);
    try {
      new RefactoringWizardOpenOperation(wizard).run(shell, "Rename");
    } catch (InterruptedException e) {
      // somebody has cancelled it before it was open
      PolicyPlugin.log().info("Renaming was cancelled");
    }
  }
}
