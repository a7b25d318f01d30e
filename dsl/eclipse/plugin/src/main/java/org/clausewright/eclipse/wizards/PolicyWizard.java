package org.clausewright.eclipse.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;

/** What our wizards have in common: they work in the background, and show what they have made. */
abstract class PolicyWizard extends Wizard implements INewWizard {

  private final String help;
  private @Nullable IWorkbench workbench;
  private IStructuredSelection selection = StructuredSelection.EMPTY;

  /**
   * @param help the id of its context of help
   */
  PolicyWizard(String title, String help) {
    this.help = PolicyPlugin.ID + "." + help;
    setWindowTitle(title);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    this.selection = selection;
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    for (IWizardPage page : getPages()) {
      if (page.getControl() != null) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page.getControl(), help);
      }
    }
  }

  /** What is selected in the workbench. */
  IStructuredSelection selection() {
    return selection;
  }

  /** Does the work; says so if it fails. */
  boolean run(IRunnableWithProgress work) {
    try {
      getContainer().run(true, true, work);
      return true;
    } catch (InterruptedException e) {
      return false;
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      PolicyPlugin.log().error(getWindowTitle(), cause);
      IStatus status =
          new Status(IStatus.ERROR, PolicyPlugin.ID, Objects.toString(cause.getMessage(), ""));
      ErrorDialog.openError(
          getShell(), getWindowTitle(), "Not everything could be written.", status);
      return false;
    }
  }

  /** Selects a file in the views and opens it. */
  void show(IFile file) {
    window()
        .ifPresent(
            window -> {
              BasicNewResourceWizard.selectAndReveal(file, window);
              open(file, window.getActivePage());
            });
  }

  private void open(IFile file, @Nullable IWorkbenchPage page) {
    try {
      if (page != null) {
        IDE.openEditor(page, file, true);
      }
    } catch (PartInitException e) {
      PolicyPlugin.log().error("Can't open " + file.getFullPath(), e);
    }
  }

  private Optional<IWorkbenchWindow> window() {
    return Optional.ofNullable(workbench).map(IWorkbench::getActiveWorkbenchWindow);
  }
}
