package org.clausewright.eclipse.publishing;

import java.util.function.Consumer;
import org.clausewright.generator.build.Build;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells what came of a build to whoever asked for it. */
final class Report implements Audience {

  private final IProject project;
  private final IWorkbenchWindow window;

  Report(IProject project, IWorkbenchWindow window) {
    this.project = project;
    this.window = window;
  }

  @Override
  public void built(Build.Outcome outcome) {
    if (outcome.errors().isEmpty()) {
      String words = words(outcome);
      show(shell -> new ResultPopup(shell, words, Published.start(project)).open());
    } else {
      show(shell -> new ErrorsDialog(window, project, outcome.errors()).open());
    }
  }

  @Override
  public void failed(String words) {
    show(shell -> MessageDialog.openError(shell, "Nothing was built", words));
  }

  private void show(Consumer<Shell> dialog) {
    window
        .getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              Shell shell = window.getShell();
              if (shell != null && !shell.isDisposed()) {
                dialog.accept(shell);
              }
            });
  }

  /** What was done, in a sentence. */
  private static String words(Build.Outcome outcome) {
    int unchanged = outcome.policies() - outcome.generated();
    return "%s in the folder “published”%s."
        .formatted(
            outcome.policies() == 1 ? "1 policy is" : outcome.policies() + " policies are",
            unchanged == 0 ? "" : "; " + unchanged + " of them had not changed");
  }
}
