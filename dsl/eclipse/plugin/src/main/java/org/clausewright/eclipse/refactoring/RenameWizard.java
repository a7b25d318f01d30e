package org.clausewright.eclipse.refactoring;

import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new id and shows what changes by it. */
final class RenameWizard extends RefactoringWizard {

  private final IdRename rename;

  RenameWizard(RenameRefactoring refactoring, IdRename rename) {
    super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    this.rename = rename;
    setWindowTitle("Rename");
    setDefaultPageTitle("Rename " + rename.oldId());
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NewIdPage(rename));
  }
}
