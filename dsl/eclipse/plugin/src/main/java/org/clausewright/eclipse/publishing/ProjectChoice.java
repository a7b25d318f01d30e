package org.clausewright.eclipse.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.project.PolicyNature;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Finds out which project a command is for. */
final class ProjectChoice {

  private ProjectChoice() {}

  /**
   * The project of policies that is selected or whose file is open in front; or else the only one
   * there is.
   */
  static Optional<IProject> of(ExecutionEvent event) {
    return selected(HandlerUtil.getCurrentSelection(event))
        .or(() -> edited(HandlerUtil.getActiveEditorInput(event)))
        .or(ProjectChoice::only);
  }

  private static Optional<IProject> selected(@Nullable ISelection selection) {
    return selection instanceof IStructuredSelection structured
        ? project(structured.getFirstElement())
        : Optional.empty();
  }

  private static Optional<IProject> edited(@Nullable IEditorInput input) {
    return project(input);
  }

  private static Optional<IProject> project(@Nullable Object object) {
    return Optional.ofNullable(Adapters.adapt(object, IResource.class))
        .map(IResource::getProject)
        .filter(PolicyNature::isIn);
  }

  private static Optional<IProject> only() {
    List<IProject> all =
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .filter(PolicyNature::isIn)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
