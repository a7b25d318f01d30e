package org.clausewright.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Logger;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** The documents and folders that the client has open, as it tells of them; never blocks. */
public final class Documents {

  private static final Logger LOG = Logger.getLogger(Documents.class.getName());
  private static final String LANGUAGE = "policy";

  private final Engine engine;
  private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();
  private final Set<Path> folders = new ConcurrentSkipListSet<>();

  public Documents(Engine engine) {
    this.engine = engine;
  }

  /** Adds a folder; what isn't one in a file system is left out. */
  public void addFolder(String uri) {
    Uris.path(uri)
        .ifPresent(
            folder -> {
              folders.add(folder);
              engine.change(state -> state.workspace().addFolder(folder));
            });
  }

  public void removeFolder(String uri) {
    Uris.path(uri)
        .ifPresent(
            folder -> {
              folders.remove(folder);
              engine.change(state -> state.workspace().removeFolder(folder));
            });
  }

  /** Opens a document; one that is no policy and no project file is left out. */
  public void open(TextDocumentItem item) {
    Optional<Path> path = path(item);
    if (path.isEmpty()) {
      LOG.fine(() -> "Not a policy: " + item.getUri());
      return;
    }
    put(new OpenDocument(item.getUri(), path.get(), item.getVersion(), item.getText()));
  }

  /** Changes a document, in the order of the changes. */
  public void change(
      VersionedTextDocumentIdentifier document, List<TextDocumentContentChangeEvent> changes) {
    OpenDocument before = open.get(document.getUri());
    if (before != null) {
      Integer version = document.getVersion();
      put(before.changed(version == null ? before.version() + 1 : version, changes));
    }
  }

  private void put(OpenDocument document) {
    open.put(document.uri(), document);
    engine.change(state -> state.put(document));
  }

  /** Files were saved, made or removed. */
  public void save() {
    engine.change(state -> state.workspace().refresh());
  }

  /** What policies are judged by has changed, though none of them has. */
  public void checkAgain() {
    engine.change(state -> {});
  }

  public void close(String uri) {
    OpenDocument document = open.remove(uri);
    if (document != null) {
      engine.change(state -> state.remove(document));
    }
  }

  private Optional<Path> path(TextDocumentItem item) {
    Path folder = folders.stream().findFirst().orElse(Path.of("").toAbsolutePath());
    return Uris.path(item.getUri())
        .or(() -> Uris.untitled(item.getUri(), folder))
        .filter(path -> LANGUAGE.equals(item.getLanguageId()) || isOurs(path));
  }

  private static boolean isOurs(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".policy") || name.equals("clausewright.toml");
  }
}
