package org.clausewright.language.reading;

import java.io.IOException;
import java.nio.file.Path;

/** The one path of a file that may be reached by several. */
public final class RealPath {

  private RealPath() {}

  /** The real path, or what it would be if there were such a file in an existing folder. */
  public static Path of(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path absolute = path.toAbsolutePath().normalize();
      Path folder = absolute.getParent();
      try {
        return folder == null
            ? absolute
            : folder.toRealPath().resolve(absolute.getFileName().toString());
      } catch (IOException missing) {
        return absolute;
      }
    }
  }
}
