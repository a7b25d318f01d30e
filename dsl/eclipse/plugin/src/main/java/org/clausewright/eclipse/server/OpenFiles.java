package org.clausewright.eclipse.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** The policies that are open in editors, however they were opened. */
public final class OpenFiles implements IFileBufferListener {

  private static final String EXTENSION = ".policy";
  private static final String PROJECT_FILE = "clausewright.toml";

  private final ServerConnection server;
  private final Consumer<IPath> opened;
  private final Map<String, OpenFile> files = new ConcurrentHashMap<>();

  /**
   * @param opened is told the path in the workspace of each policy that is opened
   */
  public OpenFiles(ServerConnection server, Consumer<IPath> opened) {
    this.server = server;
    this.opened = opened;
  }

  /** Takes up what is open already. */
  public void open() {
    for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
      bufferCreated(buffer);
    }
  }

  /** The open file with a document; empty if it is no policy. */
  public Optional<OpenFile> of(IDocument document) {
    return files.values().stream().filter(file -> file.document() == document).findFirst();
  }

  /** The open file with a name. */
  public Optional<OpenFile> of(String uri) {
    return Optional.ofNullable(files.get(uri));
  }

  @Override
  public void bufferCreated(IFileBuffer buffer) {
    Optional<String> uri = uri(buffer);
    if (uri.isPresent() && buffer instanceof ITextFileBuffer text && isOurs(buffer)) {
      OpenFile file = new OpenFile(server, uri.get(), text.getDocument());
      if (files.putIfAbsent(uri.get(), file) == null) {
        file.open();
        Optional.ofNullable(buffer.getLocation()).ifPresent(opened);
      }
    }
  }

  @Override
  public void bufferDisposed(IFileBuffer buffer) {
    uri(buffer).map(files::remove).ifPresent(OpenFile::close);
  }

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
    if (!isDirty) {
      uri(buffer).map(files::get).ifPresent(OpenFile::save);
    }
  }

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {}

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {}

  @Override
  public void stateChanging(IFileBuffer buffer) {}

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {}

  private static boolean isOurs(IFileBuffer buffer) {
    return isSource(buffer.getFileStore().getName());
  }

  /** Whether the server reads files with this name. */
  public static boolean isSource(String name) {
    return name.endsWith(EXTENSION) || name.equals(PROJECT_FILE);
  }

  private static Optional<String> uri(IFileBuffer buffer) {
    return Optional.ofNullable(buffer.getFileStore())
        .map(store -> store.toURI())
        .filter(uri -> EFS.SCHEME_FILE.equals(uri.getScheme()))
        .map(OpenFiles::uri);
  }

  /** A file's URI as the server writes it, with three slashes. */
  public static String uri(URI file) {
    return Path.of(file).toUri().toString();
  }
}
