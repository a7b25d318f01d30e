package org.clausewright.eclipse.publishing;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;

/** Builds the policies of a project, and tells what came of it. */
public final class BuildHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<IProject> project = ProjectChoice.of(event);
    if (project.isEmpty()) {
      MessageDialog.openInformation(
          window.getShell(),
          "Build Policies",
          "Select a policy project first, or open one of its policies.");
    } else if (IDE.saveAllEditors(new IResource[] {project.get()}, true)) {
      Report report = new Report(project.get(), window);
      PublishingJob job = new PublishingJob(project.get(), report);
      job.setUser(true);
      job.schedule();
    }
    return null;
  }
}
