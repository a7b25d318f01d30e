package org.clausewright.generator.output;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a spare of each large output in a folder for caches: the output before the last, or links
 * to the files of the last. The next build brings it up to date instead of beginning with nothing:
 * most files are the same, and making and deleting thousands of links would take longer than the
 * build itself.
 */
public final class Spares {

  /** Keeps none. */
  public static final Spares NONE = new Spares(Optional.empty(), 0);

  /** From so many files on, a spare saves more time than it is trouble. */
  private static final int MANY = 1000;

  private static final String SUFFIX = ".spare";
  private static final int NAME_LENGTH = 16;

  /** That of a spare, or of one that a process has begun to make. */
  private static final Pattern NAME = Pattern.compile("(?:\\d+-)?([0-9a-f]{16})\\" + SUFFIX);

  /** Ends the name of a file that says which output a spare is of. */
  private static final String PATH_SUFFIX = ".path";

  /** Those that no build has asked for so long are deleted, as are those whose output is gone. */
  private static final Duration PATIENCE = Duration.ofDays(30);

  private final Optional<Path> cache;
  private final int many;

  private Spares(Optional<Path> cache, int many) {
    this.cache = cache;
    this.many = many;
  }

  /**
   * Keeps those of large outputs in a folder, as long as it is in the same file system as they are.
   *
   * @param cache need not exist
   */
  public static Spares in(Path cache) {
    return in(cache, MANY);
  }

  /**
   * As above.
   *
   * @param many how many files an output must at least have
   */
  public static Spares in(Path cache, int many) {
    return new Spares(Optional.of(cache), many);
  }

  /**
   * Moves the spare of an output folder.
   *
   * @param target where the output is
   * @param to where nothing is yet
   * @return whether there was one
   */
  boolean take(Path target, Path to) {
    try {
      return cache.isPresent() && move(spare(cache.get(), target), to);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes the output that a folder had before its spare.
   *
   * @param before where that output is now
   * @param files how many files it has in common with the present one
   * @return whether it was moved: not over that of another build, or to another file system
   */
  boolean put(Path target, Path before, long files) {
    if (cache.isEmpty() || files < many) {
      return false;
    }
    try {
      prepare(cache.get());
      Files.setLastModifiedTime(before, FileTime.from(Instant.now()));
      return add(before, cache.get(), target);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes a spare of links to the files of an output, if that can be done.
   *
   * @param files how many there are
   */
  void make(Path target, long files) {
    if (cache.isEmpty() || files < many) {
      return;
    }
    Path spare = spare(cache.get(), target);
    Path made = spare.resolveSibling(ProcessHandle.current().pid() + "-" + spare.getFileName());
    try {
      prepare(cache.get());
      FolderTree.link(target, made);
      add(made, cache.get(), target);
    } catch (IOException e) {
      discard(made);
    }
  }

  private static void discard(Path made) {
    try {
      FolderTree.deleteAll(made);
    } catch (UncheckedIOException e) {
      // Deleted when it is forgotten.
    }
  }

  private static void prepare(Path cache) throws IOException {
    Files.createDirectories(cache);
    deleteForgotten(cache);
  }

  private static boolean add(Path spare, Path cache, Path target) throws IOException {
    if (!move(spare, spare(cache, target))) {
      return false;
    }
    try {
      Files.writeString(cache.resolve(name(target) + PATH_SUFFIX), target.toString());
    } catch (IOException e) {
      // Then it is deleted when it is forgotten, and not when its output is gone.
    }
    return true;
  }

  private static void deleteForgotten(Path cache) throws IOException {
    Instant forgotten = Instant.now().minus(PATIENCE);
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
          Path path = cache.resolve(name.group(1) + PATH_SUFFIX);
          if (Files.getLastModifiedTime(file).toInstant().isBefore(forgotten) || isOfNone(path)) {
            FolderTree.deleteAll(file);
            FolderTree.deleteAll(path);
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOfNone(Path path) throws IOException {
    return Files.exists(path) && !new File(Files.readString(path)).exists();
  }

  private static boolean move(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static Path spare(Path cache, Path target) {
    return cache.resolve(name(target) + SUFFIX);
  }

  private static String name(Path target) {
    return Sha256.of(target.toString()).substring(0, NAME_LENGTH);
  }
}
