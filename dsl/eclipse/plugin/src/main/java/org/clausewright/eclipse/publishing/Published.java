package org.clausewright.eclipse.publishing;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Where the published form of a project's policies is. */
final class Published {

  private static final String FOLDER = "published";
  private static final String START = "index.html";

  private Published() {}

  /** The folder, which the next build replaces. */
  static IFolder folder(IProject project) {
    return project.getFolder(FOLDER);
  }

  /** The page that lists everything. */
  static IFile start(IProject project) {
    return folder(project).getFile(START);
  }

  /** Makes the workspace see what was written, as something that is not the author's own. */
  static void refresh(IProject project, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, 2);
    IFolder folder = folder(project);
    folder.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
    if (folder.exists()) {
      folder.setDerived(true, progress.split(1));
    }
  }
}
