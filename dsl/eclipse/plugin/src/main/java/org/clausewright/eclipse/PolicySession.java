package org.clausewright.eclipse;

import org.clausewright.eclipse.minings.NumberMinings;
import org.clausewright.eclipse.preferences.DayWatch;
import org.clausewright.eclipse.preferences.PreviewOnOpen;
import org.clausewright.eclipse.preview.PageRenderer;
import org.clausewright.eclipse.project.PolicyProjects;
import org.clausewright.eclipse.server.OpenFiles;
import org.clausewright.eclipse.server.ProblemMarkers;
import org.clausewright.eclipse.server.ServerConnection;
import org.clausewright.eclipse.server.ServerLog;
import org.clausewright.eclipse.server.WorkbenchClient;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;

/** The language server with everything that keeps it and the workbench in step. */
public final class PolicySession implements AutoCloseable {

  private final ProblemMarkers markers = new ProblemMarkers();
  private final ServerConnection server =
      new ServerConnection(
          new WorkbenchClient(markers, NumberMinings::refresh), new PageRenderer());
  private final OpenFiles files = new OpenFiles(server, PolicyProjects::adopt);
  private final PolicyProjects projects = new PolicyProjects(server, markers);
  private final ServerLog log = new ServerLog();
  private final DayWatch day = new DayWatch(server::dayChanged);
  private final PreviewOnOpen preview = new PreviewOnOpen();

  /** Begins to listen; the server itself starts when it is first told something. */
  public void open() {
    log.open();
    markers.open(files);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
    projects.open();
    FileBuffers.getTextFileBufferManager().addFileBufferListener(files);
    files.open();
    day.open();
    preview.start();
  }

  @Override
  public void close() {
    FileBuffers.getTextFileBufferManager().removeFileBufferListener(files);
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
    day.close();
    server.close();
    log.close();
  }

  /** What requests are asked of. */
  public ServerConnection server() {
    return server;
  }

  /** The policies that are open in editors. */
  public OpenFiles files() {
    return files;
  }

  /** What is wrong with policies. */
  public ProblemMarkers markers() {
    return markers;
  }
}
