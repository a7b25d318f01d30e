package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one collection, found but not read.
 *
 * @param folder of the collection, or of files that belong to none
 * @param requested names of the files that are checked, by real path
 * @param companions names of the other files of the collection, by real path
 */
public record Listing(Path folder, Map<Path, String> requested, Map<Path, String> companions) {

  /**
   * Lists what an editor shows, collection by collection: each is what {@code check} would be given
   * its folder.
   *
   * @param folders whose sources are listed
   * @param files that are listed wherever they are
   */
  public static List<Listing> of(Collection<Path> folders, Collection<Path> files, OpenTexts open) {
    SourceFiles sources = new SourceFiles(new ArrayList<>(), open);
    Map<Path, String> names = new TreeMap<>();
    Map<Path, Path> homes = new HashMap<>();
    for (Path folder : folders) {
      for (Path file : sources.below(folder)) {
        Path real = RealPath.of(file);
        names.putIfAbsent(real, SourceFiles.name(file));
        homes.putIfAbsent(real, folder);
      }
    }
    for (Path file : files) {
      names.putIfAbsent(RealPath.of(file), SourceFiles.name(file));
    }
    Map<Path, Map<Path, String>> requested = new TreeMap<>();
    names.forEach(
        (real, name) -> {
          Path file = Path.of(name);
          Path folder =
              sources.collection(file).orElseGet(() -> homes.getOrDefault(real, file.getParent()));
          requested.computeIfAbsent(RealPath.of(folder), key -> new TreeMap<>()).put(real, name);
        });
    return requested.entrySet().stream()
        .map(
            each ->
                new Listing(each.getKey(), each.getValue(), sources.companions(each.getValue())))
        .toList();
  }
}
