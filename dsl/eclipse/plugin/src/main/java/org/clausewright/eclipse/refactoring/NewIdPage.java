package org.clausewright.eclipse.refactoring;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field for the new id. */
final class NewIdPage extends UserInputWizardPage {

  private final IdRename rename;

  NewIdPage(IdRename rename) {
    super("id");
    this.rename = rename;
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(page);
    new Label(page, SWT.NONE).setText("New &id:");
    Text field = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(field);
    field.setText(rename.oldId());
    field.selectAll();
    field.addModifyListener(event -> take(field.getText().strip()));
    setControl(page);
    setPageComplete(false);
  }

  private void take(String id) {
    rename.setNewId(id);
    if (id.isEmpty() || id.equals(rename.oldId())) {
      setErrorMessage(null);
      setPageComplete(false);
    } else {
      setPageComplete(new RefactoringStatus());
    }
  }
}
