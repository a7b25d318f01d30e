package org.clausewright.eclipse.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.OpenFiles;
import org.clausewright.eclipse.server.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.jspecify.annotations.Nullable;

/** Has policies checked that have changed on disk; what is found comes soon afterwards. */
public final class PolicyBuilder extends IncrementalProjectBuilder {

  /** The id of the builder. */
  public static final String ID = PolicyPlugin.ID + ".builder";

  @Override
  protected IProject @Nullable [] build(
      int kind, @Nullable Map<String, String> arguments, IProgressMonitor monitor)
      throws CoreException {
    IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
    List<FileEvent> changed = new ArrayList<>();
    if (delta == null) {
      PolicyPlugin.session().markers().renew(getProject());
    } else {
      delta.accept(each -> collect(each, changed));
    }
    if (delta == null || !changed.isEmpty()) {
      DidChangeWatchedFilesParams event = new DidChangeWatchedFilesParams(changed);
      PolicyPlugin.session()
          .server()
          .tell(to -> to.getWorkspaceService().didChangeWatchedFiles(event));
    }
    return null;
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    getProject().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
  }

  private static boolean collect(IResourceDelta delta, List<FileEvent> changed) {
    boolean contents =
        delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    if (delta.getResource() instanceof IFile file
        && contents
        && OpenFiles.isSource(file.getName())
        && file.getLocation() != null) {
      changed.add(new FileEvent(file.getLocation().toPath().toUri().toString(), type(delta)));
    }
    return true;
  }

  private static FileChangeType type(IResourceDelta delta) {
    return switch (delta.getKind()) {
      case IResourceDelta.ADDED -> FileChangeType.Created;
      case IResourceDelta.REMOVED -> FileChangeType.Deleted;
      default -> FileChangeType.Changed;
    };
  }
}
