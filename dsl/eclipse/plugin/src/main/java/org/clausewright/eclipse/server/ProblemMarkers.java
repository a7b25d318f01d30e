package org.clausewright.eclipse.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Keeps the problem markers of policies as the server finds the problems. */
public final class ProblemMarkers extends WorkspaceJob {

  /** The type of the markers. */
  public static final String TYPE = PolicyPlugin.ID + ".problem";

  /** The attribute with the code of the rule. */
  public static final String CODE = "code";

  private final Map<String, PublishDiagnosticsParams> latest = new ConcurrentHashMap<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<IProject> renewed = new LinkedHashSet<>();
  private volatile Optional<OpenFiles> open = Optional.empty();

  public ProblemMarkers() {
    super("Problems in policies");
    setSystem(true);
    // a marker that is deleted while files are written is missed by their editors when these save
    setRule(ResourcesPlugin.getWorkspace().getRoot());
  }

  /** Learns of the files that are open. */
  public void open(OpenFiles files) {
    open = Optional.of(files);
  }

  /** Takes over what is wrong with a file now. */
  void publish(PublishDiagnosticsParams diagnostics) {
    synchronized (this) {
      latest.put(diagnostics.getUri(), diagnostics);
      waiting.add(diagnostics.getUri());
    }
    schedule();
  }

  /** Sets a project's markers again, whatever they are now. */
  public void renew(IProject project) {
    synchronized (this) {
      renewed.add(project);
    }
    schedule();
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    for (IProject project : take(renewed)) {
      whileThere(project, this::renewNow);
    }
    for (String uri : take(waiting)) {
      PublishDiagnosticsParams diagnostics = latest.get(uri);
      if (diagnostics == null) {
        continue; // taken over when it came, in the round before
      }
      for (IFile file :
          ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri))) {
        whileThere(file, present -> mark(present, diagnostics));
      }
      if (diagnostics.getDiagnostics().isEmpty()) {
        latest.remove(uri, diagnostics);
      }
    }
    return Status.OK_STATUS;
  }

  private synchronized <T> List<T> take(Set<T> all) {
    List<T> taken = List.copyOf(all);
    all.clear();
    return taken;
  }

  private interface Change<R extends IResource> {
    void apply(R resource) throws CoreException;
  }

  /** Changes the markers of a resource, unless it is or meanwhile becomes inaccessible. */
  private static <R extends IResource> void whileThere(R resource, Change<R> change)
      throws CoreException {
    try {
      if (resource.isAccessible()) {
        change.apply(resource);
      }
    } catch (CoreException e) {
      if (resource.isAccessible()) {
        throw e;
      }
    }
  }

  /** Deletes what is left of another session, and has the others looked at. */
  private void renewNow(IProject project) throws CoreException {
    for (IMarker marker : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
      if (!latest.containsKey(OpenFiles.uri(marker.getResource().getLocationURI()))) {
        marker.delete();
      }
    }
    String folder = OpenFiles.uri(project.getLocationURI());
    synchronized (this) {
      latest.keySet().stream().filter(uri -> uri.startsWith(folder)).forEach(waiting::add);
    }
  }

  private void mark(IFile file, PublishDiagnosticsParams found) throws CoreException {
    Optional<OpenFile.Text> text =
        open.flatMap(files -> files.of(found.getUri())).map(OpenFile::text);
    if (text.isPresent()
        && found.getVersion() != null
        && found.getVersion() != text.get().version()) {
      return; // what belongs to the newer text is on its way
    }
    Lines lines = text.map(OpenFile.Text::lines).orElseGet(() -> new Lines(read(file)));
    new FileMarkers(file).set(found.getDiagnostics(), lines);
  }

  private static String read(IFile file) {
    try (InputStream stream = file.getContents(true)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException | CoreException e) {
      return ""; // deleted meanwhile
    }
  }
}
