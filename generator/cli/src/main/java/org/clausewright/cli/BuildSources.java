package org.clausewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.output.Sha256;
import org.clausewright.language.PolicyCollection;
import org.clausewright.language.SourceFile;

/**
 * The files that a build is made from, with their digests.
 *
 * @param byFile in order of path
 */
record BuildSources(Map<SourceFile, Manifest.Source> byFile) {

  static BuildSources of(PolicyCollection policies) {
    Set<SourceFile> context = Set.copyOf(policies.context());
    List<SourceFile> files = new ArrayList<>(policies.files());
    policies.context().stream().filter(file -> !files.contains(file)).forEach(files::add);
    Path common = common(files.stream().map(SourceFile::path).toList());
    List<Manifest.Source> sources =
        files.parallelStream().map(file -> source(file, common, context.contains(file))).toList();
    Map<SourceFile, Manifest.Source> byFile = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      byFile.put(files.get(i), sources.get(i));
    }
    return new BuildSources(byFile);
  }

  private static Manifest.Source source(SourceFile file, Path common, boolean context) {
    try {
      String path = common.relativize(file.path()).toString().replace('\\', '/');
      String digest = Sha256.of(Files.readAllBytes(file.path()));
      return new Manifest.Source(path, digest, file.policies(), context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The deepest folder that all files are below. */
  private static Path common(List<Path> files) {
    Path common = files.isEmpty() ? Path.of("") : files.get(0).getParent();
    for (Path file : files) {
      while (common.getParent() != null && !file.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  Manifest.Source of(SourceFile file) {
    return Objects.requireNonNull(byFile.get(file));
  }

  /** All of them, by path. */
  List<Manifest.Source> all() {
    return byFile.values().stream().sorted(Comparator.comparing(Manifest.Source::path)).toList();
  }

  /** What every policy is read with. */
  static Set<Manifest.Source> context(List<Manifest.Source> sources) {
    return sources.stream().filter(Manifest.Source::context).collect(Collectors.toSet());
  }
}
