package org.clausewright.generator.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.generator.output.OutputFolder;
import org.clausewright.generator.output.Sha256;

/** Compares a folder with the manifest that was written with it. */
public final class Verification {

  private static final Set<String> UNLISTED = Set.of(Manifest.FILE, OutputFolder.MARKER);

  private Verification() {}

  /** A file that is not as the manifest says. */
  public record Difference(Kind kind, String path) {

    /** How it differs. */
    public enum Kind {
      CHANGED,
      MISSING,
      EXTRA
    }
  }

  /**
   * Everything that differs, by path.
   *
   * @throws IOException if the folder can't be read
   */
  public static List<Difference> differences(Path folder, Manifest manifest) throws IOException {
    Set<String> present = below(folder);
    List<Difference> differences = new ArrayList<>();
    Map<String, Manifest.Output> listed = new TreeMap<>();
    manifest.outputs().forEach(output -> listed.put(output.path(), output));
    present.stream()
        .filter(path -> !listed.containsKey(path) && !UNLISTED.contains(path))
        .forEach(path -> differences.add(new Difference(Difference.Kind.EXTRA, path)));
    listed.keySet().stream()
        .filter(path -> !present.contains(path))
        .forEach(path -> differences.add(new Difference(Difference.Kind.MISSING, path)));
    listed.values().parallelStream()
        .filter(output -> present.contains(output.path()) && !isSame(folder, output))
        .map(output -> new Difference(Difference.Kind.CHANGED, output.path()))
        .toList()
        .forEach(differences::add);
    differences.sort(Comparator.comparing(Difference::path));
    return differences;
  }

  private static boolean isSame(Path folder, Manifest.Output output) {
    Path file = folder.resolve(output.path());
    try {
      return Files.size(file) == output.size()
          && Sha256.of(Files.readAllBytes(file)).equals(output.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    }
  }
}
