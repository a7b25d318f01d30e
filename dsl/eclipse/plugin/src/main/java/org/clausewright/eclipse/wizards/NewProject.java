package org.clausewright.eclipse.wizards;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.clausewright.eclipse.preferences.PolicyPreferences;
import org.clausewright.eclipse.project.PolicyNature;
import org.clausewright.eclipse.publishing.PublishingBuilder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.jspecify.annotations.Nullable;

/** Makes a project of policies. */
final class NewProject extends WorkspaceModifyOperation {

  /** What a project of policies is written in. */
  private static final String ENCODING = "UTF-8";

  private final IProject project;
  private final @Nullable URI location;
  private final Supplier<List<NewFile>> files;

  /**
   * @param location of its folder; null for the usual place in the workspace
   * @param files asked for when they are written
   */
  NewProject(IProject project, @Nullable URI location, Supplier<List<NewFile>> files) {
    this.project = project;
    this.location = location;
    this.files = files;
  }

  @Override
  protected void execute(IProgressMonitor monitor) throws CoreException {
    List<NewFile> wanted = files.get();
    SubMonitor progress =
        SubMonitor.convert(monitor, "Creating " + project.getName(), wanted.size() + 5);
    IProjectDescription description =
        project.getWorkspace().newProjectDescription(project.getName());
    description.setLocationURI(location);
    project.create(description, progress.split(1));
    project.open(progress.split(1));
    project.setDefaultCharset(ENCODING, progress.split(1));
    for (NewFile file : wanted) {
      file.write(project, progress.split(1));
    }
    PolicyNature.addTo(project, progress.split(1));
    PublishingBuilder.set(project, PolicyPreferences.publishesOnSave(), progress.split(1));
  }
}
