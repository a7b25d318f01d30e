package org.clausewright.eclipse.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.clausewright.eclipse.preferences.PolicyPreferences;
import org.clausewright.generator.build.Build;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.manifest.Checksum;
import org.clausewright.generator.manifest.PreviousBuild;
import org.clausewright.generator.output.Spares;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyCollection;
import org.clausewright.model.problem.Severity;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ILock;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Builds what the policies of a project are published as. It can be cancelled; what was published
 * before stays as it is then, and also when a policy has errors.
 */
final class PublishingJob extends Job {

  /** Builds use all cores, and two of one project would replace the same folder. */
  private static final ILock ONE_AT_A_TIME = Job.getJobManager().newLock();

  private static final long PATIENCE = 100;
  private static final int FINDING = 1;
  private static final int SPANNING = 3;
  private static final int SHOWING = 1;

  private final IProject project;
  private final Audience audience;

  /**
   * @param audience is told what came of it, unless it is cancelled
   */
  PublishingJob(IProject project, Audience audience) {
    super("Building the policies of " + project.getName());
    this.project = project;
    this.audience = audience;
  }

  @Override
  public boolean belongsTo(Object family) {
    return family.equals(PublishingJob.class) || family.equals(project);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      while (!ONE_AT_A_TIME.acquire(PATIENCE)) {
        SubMonitor.convert(monitor).checkCanceled();
      }
      try {
        audience.built(build(monitor));
      } finally {
        ONE_AT_A_TIME.release();
      }
      return Status.OK_STATUS;
    } catch (CancellationException | OperationCanceledException | InterruptedException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException | UncheckedIOException e) {
      audience.failed(Failure.words(e));
      return Status.OK_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  private Build.Outcome build(IProgressMonitor monitor) throws IOException, CoreException {
    Path folder = Published.folder(project).getLocation().toPath();
    Edition edition = Edition.whole(PolicyPreferences.asOf());
    Checking errors = new Checking(Optional.of(edition.asOf()), Set.of(), Severity.ERROR);
    PolicyCollection policies =
        PolicyCollection.find(List.of(project.getLocation().toPath()), errors, Checksum::of);
    CollectionSources sources = new CollectionSources(policies);
    int count = sources.files().stream().mapToInt(file -> file.policies().size()).sum();
    SubMonitor progress =
        SubMonitor.convert(monitor, getName(), FINDING + count + SPANNING + SHOWING);
    progress.worked(FINDING);
    Build.Outcome outcome =
        new Build(sources, folder, Spares.NONE, edition, Program.toolkit())
            .run(() -> PreviousBuild.in(folder), new MonitoredBuild(progress));
    progress.setWorkRemaining(SHOWING);
    if (outcome.errors().isEmpty()) {
      Published.refresh(project, progress.split(SHOWING));
    }
    return outcome;
  }
}
