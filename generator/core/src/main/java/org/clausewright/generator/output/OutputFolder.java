package org.clausewright.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Writes a whole output folder aside and swaps it in at the end: readers see the old output or the
 * new, never a mixture.
 */
public final class OutputFolder implements AutoCloseable {

  /** Marks a folder as ours to replace. */
  static final String MARKER = ".clausewright";

  private final Path target;
  private final Path aside;
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
    Path target = folder.toAbsolutePath().normalize();
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
    Path aside = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
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

  /** Writes a file aside. */
  public void write(OutputFile file) {
    Path path = aside.resolve(file.path()).normalize();
    if (!path.startsWith(aside)) {
      throw new IllegalArgumentException("outside the output folder: " + file.path());
    }
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what was written in the place of the old output. */
  public void commit() throws IOException {
    aside.toFile().setReadable(true, false);
    aside.toFile().setExecutable(true, false);
    if (Files.exists(target)) {
      Path old =
          Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-old-");
      Files.delete(old);
      move(target, old);
      try {
        move(aside, target);
      } catch (IOException e) {
        move(old, target);
        throw e;
      }
      committed = true;
      delete(old);
    } else {
      move(aside, target);
      committed = true;
    }
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

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
