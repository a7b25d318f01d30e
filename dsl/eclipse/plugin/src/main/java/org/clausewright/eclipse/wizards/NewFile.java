package org.clausewright.eclipse.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A file to be written.
 *
 * @param path below the project or folder that it is written into
 */
record NewFile(String path, String text) {

  /** Where it is written. */
  IFile in(IContainer container) {
    return container.getFile(IPath.fromOSString(path));
  }

  /** Writes it, with the folders that it is in; an existing file is an error. */
  void write(IContainer container, IProgressMonitor monitor) throws CoreException {
    IFile file = in(container);
    create(file.getParent(), monitor);
    file.create(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.NONE, monitor);
  }

  private static void create(IContainer container, IProgressMonitor monitor) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      create(folder.getParent(), monitor);
      folder.create(IResource.NONE, true, monitor);
    }
  }
}
