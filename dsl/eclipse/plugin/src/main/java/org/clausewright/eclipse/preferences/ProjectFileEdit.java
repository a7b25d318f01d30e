package org.clausewright.eclipse.preferences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.language.ProjectSettings;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Reads and changes the project file of a project, the one place for its settings. */
final class ProjectFileEdit {

  private static final String BY_HAND = "%s can only be changed by hand.";
  private static final String UNSAVED = "Save the open %s first.";

  private final IFile file;

  ProjectFileEdit(IProject project) {
    this.file = project.getFile(ProjectSettings.FILE);
  }

  /** The file itself, which need not be there. */
  IFile file() {
    return file;
  }

  /** What the file says, also if it was changed outside; empty if it is not TOML. */
  Optional<ProjectSettings> read() throws CoreException {
    file.refreshLocal(IResource.DEPTH_ZERO, null);
    return ProjectSettings.of(text());
  }

  /** Changes the settings, in the background while the user waits. */
  void change(UnaryOperator<ProjectSettings> change)
      throws InvocationTargetException, InterruptedException {
    PlatformUI.getWorkbench().getProgressService().busyCursorWhile(new Writing(change));
  }

  private String text() throws CoreException {
    if (!file.exists()) {
      return "";
    }
    try (InputStream in = file.getContents(true)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CoreException(Status.error("Can't read " + file.getName(), e));
    }
  }

  private final class Writing extends WorkspaceModifyOperation {
    private final UnaryOperator<ProjectSettings> change;

    private Writing(UnaryOperator<ProjectSettings> change) {
      super(file.getProject());
      this.change = change;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
      if (isUnsaved()) {
        throw refusal(UNSAVED);
      }
      file.refreshLocal(IResource.DEPTH_ZERO, monitor);
      String before = text();
      String after =
          ProjectSettings.of(before)
              .flatMap(settings -> change.apply(settings).in(before))
              .orElseThrow(() -> refusal(BY_HAND));
      InputStream text = new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8));
      if (after.equals(before)) {
        return;
      } else if (file.exists()) {
        file.setContents(text, IResource.KEEP_HISTORY, monitor);
      } else {
        file.create(text, IResource.NONE, monitor);
      }
    }

    private boolean isUnsaved() {
      ITextFileBuffer open =
          FileBuffers.getTextFileBufferManager()
              .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
      return open != null && open.isDirty();
    }

    private CoreException refusal(String why) {
      return new CoreException(
          new Status(Status.ERROR, PolicyPlugin.ID, why.formatted(file.getName())));
    }
  }
}
