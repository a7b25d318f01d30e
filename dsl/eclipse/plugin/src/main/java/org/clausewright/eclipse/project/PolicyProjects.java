package org.clausewright.eclipse.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.eclipse.server.OpenFiles;
import org.clausewright.eclipse.server.ProblemMarkers;
import org.clausewright.eclipse.server.ServerConnection;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** Tells the server which projects hold policies, while they are opened, closed and deleted. */
public final class PolicyProjects implements IResourceChangeListener {

  private final ServerConnection server;
  private final ProblemMarkers markers;
  private final Map<IProject, WorkspaceFolder> folders = new HashMap<>();

  public PolicyProjects(ServerConnection server, ProblemMarkers markers) {
    this.server = server;
    this.markers = markers;
  }

  /** Makes the project of a file a project of policies, soon. */
  public static void adopt(IPath path) {
    if (path.segmentCount() < 2) {
      return;
    }
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
    if (!PolicyNature.isIn(file.getProject())) {
      ICoreRunnable adding = monitor -> PolicyNature.addTo(file.getProject(), monitor);
      Job job = Job.createSystem("A project of policies", adding);
      job.setRule(ResourcesPlugin.getWorkspace().getRoot());
      job.schedule();
    }
  }

  /** Tells of the projects that are open already. */
  public synchronized void open() {
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      follow(project);
    }
  }

  @Override
  public synchronized void resourceChanged(IResourceChangeEvent event) {
    if (event.getDelta() == null) {
      return;
    }
    for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
      boolean changed = delta.getKind() != IResourceDelta.CHANGED;
      int flags = delta.getFlags();
      if (changed || (flags & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0) {
        follow((IProject) delta.getResource());
      }
    }
  }

  private void follow(IProject project) {
    boolean ours = PolicyNature.isIn(project) && isLocal(project);
    if (ours && !folders.containsKey(project)) {
      String uri = OpenFiles.uri(project.getLocationURI());
      WorkspaceFolder folder = new WorkspaceFolder(uri, project.getName());
      folders.put(project, folder);
      tell(new WorkspaceFoldersChangeEvent(List.of(folder), List.of()));
      markers.renew(project);
    } else if (!ours && folders.containsKey(project)) {
      tell(new WorkspaceFoldersChangeEvent(List.of(), List.of(folders.remove(project))));
    }
  }

  private static boolean isLocal(IProject project) {
    return project.getLocation() != null;
  }

  private void tell(WorkspaceFoldersChangeEvent event) {
    server.tell(
        to ->
            to.getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event)));
  }
}
