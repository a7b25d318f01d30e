package org.clausewright.language;

import java.nio.file.Path;
import java.util.List;

/** Reads policies: paths in, records and problems out. */
public final class PolicyReader {

  private PolicyReader() {}

  /**
   * Reads files and, for folders, all {@code .policy} files below them.
   *
   * @return never null; whatever is wrong with a file is among the problems
   */
  public static Reading read(List<Path> paths) {
    throw new UnsupportedOperationException("mapping is being written");
  }
}
