package org.clausewright.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Deletes folders with all that is in them; what symbolic links lead to stays. */
final class FolderRemoval {

  private FolderRemoval() {}

  /** Deletes what is in a folder side by side, and the folder. */
  static void delete(Path folder) throws IOException {
    try {
      inside(folder).parallelStream().forEach(FolderRemoval::deleteAll);
      Files.delete(folder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Deletes a file, or a folder with all that is in it, or nothing if there is nothing. Asks what a
   * path is only where it can't be removed at once: nearly all are files.
   *
   * @throws UncheckedIOException if it can't be
   */
  static void deleteAll(Path path) {
    if (path.toFile().delete()) {
      return;
    }
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        inside(path).forEach(FolderRemoval::deleteAll);
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
