package org.clausewright.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the outputs that builds have replaced, one for each output folder, in a folder for caches.
 * The next build brings that one up to date instead of beginning with nothing: both share their
 * files but for the few that have changed, and in a large output making and deleting all those
 * links would take longer than the build itself.
 */
public final class Spares {

  /** Keeps none. */
  public static final Spares NONE = new Spares(Optional.empty(), 0);

  /** From so many files in common on, a spare saves more time than it is trouble. */
  private static final int MANY = 1000;

  private static final String SUFFIX = ".spare";
  private static final int NAME_LENGTH = 16;

  /** Those that no build has asked for so long are deleted. */
  private static final Duration PATIENCE = Duration.ofDays(30);

  private final Optional<Path> cache;
  private final int many;

  /**
   * @param many how many files an output must at least have in common with the next one
   */
  Spares(Optional<Path> cache, int many) {
    this.cache = cache;
    this.many = many;
  }

  /**
   * Keeps them in a folder, as long as it is in the same file system as the outputs are.
   *
   * @param cache need not exist
   */
  public static Spares in(Path cache) {
    return new Spares(Optional.of(cache), MANY);
  }

  /**
   * Moves what an output folder had before its last build.
   *
   * @param target where the output is
   * @param to where nothing is yet
   * @return whether there was something to move
   */
  boolean take(Path target, Path to) {
    try {
      return cache.isPresent() && move(spare(cache.get(), target), to);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Moves what an output folder had before, if that has many files, and most of them, in common
   * with what it has now: otherwise it would cost more room than it saves time.
   *
   * @param kept how many files are in both
   * @param written how many are only in the new one
   * @return whether it was moved: not over that of another build, or to another file system
   */
  boolean put(Path target, Path from, long kept, long written) {
    if (cache.isEmpty() || kept < many || kept < written) {
      return false;
    }
    try {
      Files.createDirectories(cache.get());
      deleteForgotten(cache.get());
      Files.setLastModifiedTime(from, FileTime.from(Instant.now()));
      return move(from, spare(cache.get(), target));
    } catch (IOException e) {
      return false;
    }
  }

  private static void deleteForgotten(Path cache) throws IOException {
    Instant forgotten = Instant.now().minus(PATIENCE);
    try (DirectoryStream<Path> spares = Files.newDirectoryStream(cache, "*" + SUFFIX)) {
      for (Path spare : spares) {
        if (Files.exists(spare.resolve(OutputFolder.MARKER))
            && Files.getLastModifiedTime(spare).toInstant().isBefore(forgotten)) {
          FolderRemoval.delete(spare);
        }
      }
    }
  }

  private static boolean move(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static Path spare(Path cache, Path target) {
    return cache.resolve(Sha256.of(target.toString()).substring(0, NAME_LENGTH) + SUFFIX);
  }
}
