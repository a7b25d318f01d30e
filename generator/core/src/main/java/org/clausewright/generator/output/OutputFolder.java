package org.clausewright.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a whole output folder aside and swaps it in at the end: readers see the old output or the
 * new, never a mixture, whenever the process ends. Files may be written side by side.
 */
public final class OutputFolder implements AutoCloseable {

  /** Marks a folder as ours to replace. */
  public static final String MARKER = ".clausewright";

  private final Path target;
  private final Path aside;
  private final Map<String, Path> folders = new ConcurrentHashMap<>();
  private boolean committed;

  private OutputFolder(Path target, Path aside) {
    this.target = target;
    this.aside = aside;
  }

  /**
   * Prepares to replace a folder.
   *
   * @throws FileAlreadyExistsException if it holds files that were not written by us
   * @throws IOException if nothing can be written beside it
   */
  public static OutputFolder replacing(Path folder) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !isOurs(target)) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "it holds other files, which would be lost");
    }
    Path parent = target.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString(), null, "it is the root folder");
    }
    if (Files.exists(parent) && !Files.isDirectory(parent)) {
      throw new FileSystemException(parent.toString(), null, "It is a file, not a folder");
    }
    Files.createDirectories(parent);
    removeLeftBehind(target);
    Path aside = parent.resolve(prefix(target) + ProcessHandle.current().pid());
    Files.createDirectory(aside);
    OutputFolder output = new OutputFolder(target, aside);
    try {
      output.write(
          OutputFile.text(
              MARKER, "Written by clausewright; the next build replaces this folder.\n"));
    } catch (UncheckedIOException e) {
      output.close();
      throw e.getCause();
    }
    return output;
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Files.exists(folder.resolve(MARKER)) || files.findAny().isEmpty();
    }
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + "-";
  }

  /** Removes what processes that ended before their time have left beside the folder. */
  private static void removeLeftBehind(Path target) throws IOException {
    Pattern name = Pattern.compile(Pattern.quote(prefix(target)) + "(\\d{1,18})");
    try (Stream<Path> beside = Files.list(target.getParent())) {
      for (Path each : beside.toList()) {
        var named = name.matcher(each.getFileName().toString());
        if (named.matches()
            && !isAtWork(Long.parseLong(named.group(1)))
            && Files.exists(each.resolve(MARKER))) {
          delete(each);
        }
      }
    }
  }

  private static boolean isAtWork(long process) {
    return process != ProcessHandle.current().pid() && ProcessHandle.of(process).isPresent();
  }

  /** Writes a file aside. */
  public void write(OutputFile file) {
    try {
      Files.write(place(file.path()), file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a file over from the old output as it is.
   *
   * @param path relative to the folder
   */
  public void keep(String path) {
    try {
      Path place = place(path);
      Path old = target.resolve(path);
      try {
        Files.createLink(place, old);
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.copy(old, place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String path) throws IOException {
    int end = path.lastIndexOf('/') + 1;
    Path folder = folder(path.substring(0, end));
    Path place = folder.resolve(path.substring(end));
    boolean below = place.getNameCount() == folder.getNameCount() + 1;
    if (!below || place.getFileName().toString().equals("..")) {
      throw outside(path);
    }
    return place;
  }

  private Path folder(String path) throws IOException {
    Path folder = folders.get(path);
    return folder == null ? createFolder(path) : folder;
  }

  /** One after another: systems make folders in the same folder no faster side by side. */
  private synchronized Path createFolder(String path) throws IOException {
    Path folder = aside.resolve(path).normalize();
    if (!folder.startsWith(aside)) {
      throw outside(path);
    }
    Files.createDirectories(folder);
    folders.put(path, folder);
    return folder;
  }

  private static IllegalArgumentException outside(String path) {
    return new IllegalArgumentException("outside the output folder: " + path);
  }

  /** Sets up what {@link #commit} would wait for; may run beside other work. */
  public static void prepareCommit() {
    FolderExchange.prepare();
  }

  /** Puts what was written in the place of the old output, and removes the old one. */
  public void commit() throws IOException {
    if (!Files.exists(target)) {
      move(aside, target);
      committed = true;
      return;
    }
    if (!FolderExchange.exchange(aside, target)) {
      exchangeInTwoSteps();
    }
    committed = true;
    delete(aside);
  }

  /** Leaves a moment without output: only where the system can't do it in one step. */
  private void exchangeInTwoSteps() throws IOException {
    Path old = aside.resolveSibling(aside.getFileName() + "-old");
    move(target, old);
    try {
      move(aside, target);
    } catch (IOException e) {
      move(old, target);
      throw e;
    }
    move(old, aside);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** Removes what was written aside, unless it was put in place. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      delete(aside);
    }
  }

  /** Deletes what is in a folder side by side, and the folder. */
  private static void delete(Path folder) throws IOException {
    try {
      inside(folder).parallelStream().forEach(OutputFolder::deleteAll);
      Files.delete(folder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Asks what a path is only where it can't be removed at once: nearly all are files. */
  private static void deleteAll(Path path) {
    if (path.toFile().delete()) {
      return;
    }
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        inside(path).forEach(OutputFolder::deleteAll);
      }
      Files.delete(path);
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
