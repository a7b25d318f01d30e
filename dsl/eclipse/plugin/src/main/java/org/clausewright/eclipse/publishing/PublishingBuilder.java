package org.clausewright.eclipse.publishing;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.OpenFiles;
import org.clausewright.generator.build.Build;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * Has a project's policies published anew whenever one is saved. The work is done afterwards in a
 * job, so that nobody has to wait for it; the Problems view tells what stands in its way.
 */
public final class PublishingBuilder extends IncrementalProjectBuilder {

  /** The id of the builder. */
  public static final String ID = PolicyPlugin.ID + ".publisher";

  private static final QualifiedName JOB = new QualifiedName(ID, "job");

  /** Whether a project is published on every save. */
  public static boolean isIn(IProject project) {
    try {
      return Arrays.stream(project.getDescription().getBuildSpec())
          .anyMatch(command -> command.getBuilderName().equals(ID));
    } catch (CoreException e) {
      return false; // closed meanwhile
    }
  }

  /** Has a project published on every save, or no longer. */
  public static void set(IProject project, boolean on, @Nullable IProgressMonitor monitor)
      throws CoreException {
    if (isIn(project) == on) {
      return;
    }
    IProjectDescription description = project.getDescription();
    ICommand command = description.newCommand();
    command.setBuilderName(ID);
    Stream<ICommand> others =
        Arrays.stream(description.getBuildSpec()).filter(each -> !each.getBuilderName().equals(ID));
    description.setBuildSpec(
        Stream.concat(others, on ? Stream.of(command) : Stream.empty()).toArray(ICommand[]::new));
    project.setDescription(description, monitor);
  }

  @Override
  protected IProject @Nullable [] build(
      int kind, @Nullable Map<String, String> arguments, IProgressMonitor monitor)
      throws CoreException {
    IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
    if (delta == null || hasSource(delta)) {
      job().schedule();
    }
    return null;
  }

  /** The project's job, always the same one: asked again while it works, it works once more. */
  private Job job() throws CoreException {
    if (getProject().getSessionProperty(JOB) instanceof Job job) {
      return job;
    }
    Job job = new PublishingJob(getProject(), new Silence());
    getProject().setSessionProperty(JOB, job);
    return job;
  }

  private static boolean hasSource(IResourceDelta delta) {
    if (delta.getResource() instanceof IFile file) {
      return OpenFiles.isSource(file.getName())
          && (delta.getKind() != IResourceDelta.CHANGED
              || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0);
    }
    return Arrays.stream(delta.getAffectedChildren()).anyMatch(PublishingBuilder::hasSource);
  }

  /** The Problems view tells what is wrong with policies; nobody has asked for more. */
  private static final class Silence implements Audience {
    @Override
    public void built(Build.Outcome outcome) {}

    @Override
    public void failed(String words) {
      PolicyPlugin.log().warn(words);
    }
  }
}
