package org.clausewright.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is done with folders and all that is in them; what symbolic links lead to stays as it is.
 */
final class FolderTree {

  private FolderTree() {}

  /**
   * Deletes what is in a folder side by side, and the folder.
   *
   * @param last name of the file that all others are deleted before
   */
  static void delete(Path folder, String last) throws IOException {
    Path end = folder.resolve(last);
    try {
      inside(folder).parallelStream()
          .filter(each -> !each.equals(end))
          .forEach(FolderTree::deleteAll);
      deleteAll(end);
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
        inside(path).forEach(FolderTree::deleteAll);
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes a folder of links to all files of another, with folders like those of the other.
   *
   * @throws IOException if the file system has no links, or it is another one; what was made until
   *     then is there
   */
  static void link(Path folder, Path copy) throws IOException {
    try {
      Files.createDirectory(copy);
      inside(folder).parallelStream()
          .forEach(each -> linkAll(each, copy.resolve(each.getFileName())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (UnsupportedOperationException e) {
      throw new IOException(e);
    }
  }

  private static void linkAll(Path path, Path copy) {
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(copy);
        inside(path).forEach(each -> linkAll(each, copy.resolve(each.getFileName())));
      } else {
        Files.createLink(copy, path);
      }
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
