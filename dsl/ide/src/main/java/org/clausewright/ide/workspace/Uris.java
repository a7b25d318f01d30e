package org.clausewright.ide.workspace;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Files by the names that the protocol has for them. */
public final class Uris {

  private Uris() {}

  /** The file that a URI names; empty if it names something else. */
  public static Optional<Path> path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed))
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * The file that a text without one would be, in a folder; empty if the URI is none of a text that
   * was never saved.
   */
  static Optional<Path> untitled(String uri, Path folder) {
    int colon = uri.indexOf(':');
    return uri.startsWith("untitled:") && colon + 1 < uri.length()
        ? Optional.of(folder.resolve(uri.substring(colon + 1).replaceAll("[^\\w.-]+", "_")))
        : Optional.empty();
  }

  /** The URI of a file that the client hasn't named. */
  public static String of(Path path) {
    return path.toUri().toString();
  }
}
