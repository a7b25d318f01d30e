package org.clausewright.eclipse.project;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.ProblemMarkers;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Makes a project one of policies, all of which are checked, open or not. */
public final class PolicyNature implements IProjectNature {

  /** The id of the nature. */
  public static final String ID = PolicyPlugin.ID + ".nature";

  private @Nullable IProject project;

  /** Whether a project is open and has the nature. */
  public static boolean isIn(IProject project) {
    try {
      return project.isAccessible() && project.hasNature(ID);
    } catch (CoreException e) {
      return false; // closed meanwhile
    }
  }

  /** Gives a project the nature, if it hasn't it yet. */
  public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
    if (!project.isAccessible() || project.hasNature(ID)) {
      return;
    }
    IProjectDescription description = project.getDescription();
    description.setNatureIds(
        Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID))
            .toArray(String[]::new));
    project.setDescription(description, monitor);
  }

  @Override
  public void configure() throws CoreException {
    IProjectDescription description = project().getDescription();
    ICommand command = description.newCommand();
    command.setBuilderName(PolicyBuilder.ID);
    description.setBuildSpec(
        Stream.concat(others(description), Stream.of(command)).toArray(ICommand[]::new));
    project().setDescription(description, null);
  }

  @Override
  public void deconfigure() throws CoreException {
    IProjectDescription description = project().getDescription();
    description.setBuildSpec(others(description).toArray(ICommand[]::new));
    project().setDescription(description, null);
    project().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
  }

  private static Stream<ICommand> others(IProjectDescription description) {
    return Arrays.stream(description.getBuildSpec())
        .filter(command -> !command.getBuilderName().equals(PolicyBuilder.ID));
  }

  @Override
  public IProject getProject() {
    return project();
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }

  private IProject project() {
    return Objects.requireNonNull(project, "a nature is given its project first");
  }
}
