package org.clausewright.eclipse.preferences;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;

/** Notices when a file comes, changes or goes, until it is closed. */
final class FileWatch implements IResourceChangeListener {

  private final IFile file;
  private final Runnable changed;

  /**
   * @param changed run in the thread in which the file is changed
   */
  FileWatch(IFile file, Runnable changed) {
    this.file = file;
    this.changed = changed;
  }

  void open() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  void close() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
    if (delta != null
        && (delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
      changed.run();
    }
  }
}
