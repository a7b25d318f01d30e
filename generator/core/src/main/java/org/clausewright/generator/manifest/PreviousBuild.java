package org.clausewright.generator.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausewright.generator.catalogue.Catalogue;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.output.JsonObject.Unexpected;

/**
 * What an earlier build left in a folder, as far as it can be used again.
 *
 * @param written when its manifest was written: a file that is younger was changed since
 */
public record PreviousBuild(
    Path folder, Manifest manifest, List<CatalogueEntry> catalogue, FileTime written) {

  /** The build in a folder; empty if there is none that can be understood. */
  public static Optional<PreviousBuild> in(Path folder) {
    try {
      Path manifest = folder.resolve(Manifest.FILE);
      return Optional.of(
          new PreviousBuild(
              folder,
              ManifestJson.read(Files.readAllBytes(manifest)),
              Catalogue.read(Files.readAllBytes(folder.resolve(Catalogue.FILE))),
              Files.getLastModifiedTime(manifest)));
    } catch (IOException | Unexpected e) {
      return Optional.empty();
    }
  }

  /** The outputs by their paths. */
  public Map<String, Manifest.Output> byPath() {
    return manifest.outputs().stream()
        .collect(Collectors.toMap(Manifest.Output::path, Function.identity(), (a, b) -> a));
  }

  /** Whether a file is still there and nobody has written to it since. */
  public boolean isIntact(Manifest.Output output) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(folder.resolve(output.path()), BasicFileAttributes.class);
      return file.isRegularFile()
          && file.size() == output.size()
          && file.lastModifiedTime().compareTo(written) <= 0;
    } catch (IOException e) {
      return false;
    }
  }
}
