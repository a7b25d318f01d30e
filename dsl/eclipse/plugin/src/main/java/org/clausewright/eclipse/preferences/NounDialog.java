package org.clausewright.eclipse.preferences;

import java.util.Set;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a role and the noun that policies use for it. */
final class NounDialog extends StatusDialog {

  private static final int WIDTH = 320;
  private static final IStatus MISSING = new Status(IStatus.ERROR, PolicyPlugin.ID, "");

  private final Set<String> taken;
  private Noun noun;

  /**
   * @param noun what stands in the fields at first
   * @param taken roles that have a noun already
   */
  NounDialog(Shell shell, String title, Noun noun, Set<String> taken) {
    super(shell);
    setTitle(title);
    setHelpAvailable(false);
    this.noun = noun;
    this.taken = taken;
  }

  /** What was entered. */
  Noun noun() {
    return noun;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(form);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
    Text role = field(form, "&Role:", noun.role(), "as policies write it, for example staff");
    Text word = field(form, "&Noun:", noun.noun(), "for example employees");
    Runnable check =
        () -> {
          noun = new Noun(role.getText().strip(), word.getText().strip());
          updateStatus(status());
        };
    role.addModifyListener(event -> check.run());
    word.addModifyListener(event -> check.run());
    return area;
  }

  @Override
  public void create() {
    super.create();
    updateStatus(status());
  }

  private static Text field(Composite form, String label, String value, String example) {
    new Label(form, SWT.NONE).setText(label);
    Text text = new Text(form, SWT.BORDER);
    text.setText(value);
    text.setMessage(example);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    return text;
  }

  private IStatus status() {
    if (!noun.role().isEmpty() && !noun.role().matches("[A-Za-z_][A-Za-z_0-9-]*")) {
      return Status.error("A role has letters, digits and hyphens only.");
    }
    if (taken.contains(noun.role())) {
      return Status.error("“%s” has a noun already; edit that one.".formatted(noun.role()));
    }
    return noun.role().isEmpty() || noun.noun().isEmpty() ? MISSING : Status.OK_STATUS;
  }
}
