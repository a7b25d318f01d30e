package org.clausewright.generator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausewright.generator.manifest.Checksum;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.output.Sha256;

/**
 * The files that a build is made from, with their digests.
 *
 * @param byPath of the file on disk
 */
record Digests(Map<Path, Manifest.Source> byPath) {

  /**
   * Finds the digests.
   *
   * @param policies the files whose policies are built
   * @param shared the files that a change of can concern every policy
   * @param before the sources of an earlier build; what has not changed since needs no new digest
   */
  static Digests of(
      List<Sources.File> policies, List<Sources.File> shared, List<Manifest.Source> before) {
    Map<Path, Sources.File> files = new TreeMap<>();
    policies.forEach(file -> files.put(file.path(), file));
    Set<Path> context = new HashSet<>();
    for (Sources.File file : shared) {
      files.putIfAbsent(file.path(), file);
      context.add(file.path());
    }
    Path common = common(files.keySet());
    Map<String, Manifest.Source> known = new HashMap<>();
    before.forEach(source -> known.put(source.path(), source));
    List<Manifest.Source> sources =
        files.values().parallelStream()
            .map(file -> source(file, common, context.contains(file.path()), known))
            .toList();
    Map<Path, Manifest.Source> byPath = new HashMap<>();
    Iterator<Manifest.Source> each = sources.iterator();
    files.keySet().forEach(path -> byPath.put(path, each.next()));
    return new Digests(byPath);
  }

  private static Manifest.Source source(
      Sources.File file, Path common, boolean context, Map<String, Manifest.Source> known) {
    try {
      String path = common.relativize(file.path()).toString().replace('\\', '/');
      String checksum =
          file.checksum().isEmpty()
              ? Checksum.of(Files.readAllBytes(file.path()))
              : file.checksum();
      Manifest.Source before = known.get(path);
      String digest =
          before != null && before.checksum().equals(checksum)
              ? before.sha256()
              : Sha256.of(Files.readAllBytes(file.path()));
      return new Manifest.Source(path, digest, checksum, file.policies(), context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The deepest folder that all files are below. */
  private static Path common(Set<Path> files) {
    Path common = files.isEmpty() ? Path.of("") : files.iterator().next().getParent();
    for (Path file : files) {
      while (common.getParent() != null && !file.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  Manifest.Source of(Sources.File file) {
    return Objects.requireNonNull(byPath.get(file.path()));
  }

  /** All of them, by path. */
  List<Manifest.Source> all() {
    return byPath.values().stream().sorted(Comparator.comparing(Manifest.Source::path)).toList();
  }

  /** What every policy is read with. */
  static Set<Manifest.Source> context(List<Manifest.Source> sources) {
    return sources.stream().filter(Manifest.Source::context).collect(Collectors.toSet());
  }
}
