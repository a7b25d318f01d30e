package org.clausewright.language.reading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * Finds the source files that paths stand for, and the collection around them.
 *
 * <p>A collection is the nearest folder above a file that holds a folder {@code vocabulary}: its
 * vocabularies and organisations are there for every policy in it, also when only one is asked for.
 */
final class SourceFiles {

  private static final String ENDING = ".policy";
  private static final String VOCABULARY = "vocabulary";
  private static final int MAXIMUM_DEPTH = 32;

  private final List<Problem> problems;
  private final OpenTexts open;
  private final Set<Path> whole = new HashSet<>(); // folders all of whose files are asked for
  private final Map<Path, Optional<Path>> collections = new HashMap<>();

  /** Finds what is on disk. */
  SourceFiles(List<Problem> problems) {
    this(problems, OpenTexts.NONE);
  }

  /**
   * @param problems where problems are added
   * @param open texts that are there as well, even if they were never saved
   */
  SourceFiles(List<Problem> problems, OpenTexts open) {
    this.problems = problems;
    this.open = open;
  }

  /** The files asked for, keyed by real path, with the names that messages give them. */
  Map<Path, String> requested(List<Path> paths) {
    Map<Path, String> found = new TreeMap<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        found.putIfAbsent(RealPath.of(path), name(path));
        continue;
      }
      List<Path> below = below(path);
      whole.add(RealPath.of(path));
      if (below.isEmpty()) {
        problems.add(
            new Problem(
                Severity.ERROR,
                "no-policies",
                "There is no file ending in .policy in this folder or below it.",
                "Name the folder that holds your policies, or begin one with a file such as social-media.policy.",
                Location.of(name(path))));
      }
      below.forEach(file -> found.putIfAbsent(RealPath.of(file), name(file)));
    }
    return found;
  }

  /** Other files of the collections that these files belong to. */
  Map<Path, String> companions(Map<Path, String> requested) {
    Map<Path, Path> folders = new TreeMap<>();
    for (String name : requested.values()) {
      collection(Path.of(name))
          .ifPresent(folder -> folders.putIfAbsent(RealPath.of(folder), folder));
    }
    folders.keySet().removeIf(this::isRequestedWhole);
    Map<Path, String> found = new TreeMap<>();
    for (Path folder : folders.values()) {
      for (Path file : below(folder)) {
        Path real = RealPath.of(file);
        if (!requested.containsKey(real)) {
          found.putIfAbsent(real, name(file));
        }
      }
    }
    return found;
  }

  private boolean isRequestedWhole(Path folder) {
    return whole.stream().anyMatch(folder::startsWith);
  }

  /** The folder of the collection that a file belongs to, if there is one. */
  Optional<Path> collection(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent())
        .flatMap(folder -> collections.computeIfAbsent(folder, SourceFiles::collectionAbove));
  }

  private static Optional<Path> collectionAbove(Path below) {
    Path folder = below;
    for (int i = 0; i < 8 && folder != null; i++, folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(VOCABULARY))) {
        return Optional.of(relative(folder));
      }
    }
    return Optional.empty();
  }

  /** As an author would name it: relative to where the command runs, if it is below. */
  private static Path relative(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
  }

  /** The sources on disk and open ones, in a folder or below it. */
  List<Path> below(Path folder) {
    List<Path> found = saved(folder);
    for (Path each : open.paths()) {
      Path real = RealPath.of(folder);
      if (each.startsWith(real) && isSource(each) && !Files.exists(each)) {
        found.add(folder.resolve(real.relativize(each)));
      }
    }
    return found;
  }

  private static boolean isSource(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  private List<Path> saved(Path folder) {
    List<Path> found = new ArrayList<>();
    FileVisitor<Path> finder =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSource(file) && !attributes.isDirectory()) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), MAXIMUM_DEPTH, finder);
    } catch (IOException e) {
      problems.add(
          new Problem(
              Severity.ERROR,
              "unreadable-folder",
              "This folder can't be read in full.",
              "Ask for permission to read it and everything below it; look for links that lead in a circle.",
              Location.of(name(folder))));
      return new ArrayList<>();
    }
    return found;
  }

  static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
