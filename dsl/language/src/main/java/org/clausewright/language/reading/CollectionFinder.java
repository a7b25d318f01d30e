package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clausewright.language.rules.Settings;
import org.clausewright.model.problem.Problem;

/** Scans the files of a collection side by side, and finds out what concerns them all. */
final class CollectionFinder {

  private final Optional<Memory> memory;
  private final boolean ruled;
  private final OpenTexts open;
  private final Function<byte[], String> checksum;

  /**
   * @param memory of earlier scans
   * @param ruled whether the project files matter
   * @param open texts that are read instead of the files
   * @param checksum made of the content of each file
   */
  CollectionFinder(
      Optional<Memory> memory, boolean ruled, OpenTexts open, Function<byte[], String> checksum) {
    this.checksum = checksum;
    this.memory = memory;
    this.ruled = ruled;
    this.open = open;
  }

  /**
   * Scans files.
   *
   * @param requested names of the files asked for, by real path
   * @param companions names of the other files of their collections; used if anything can be read
   * @param problems found so far
   */
  Collection find(
      Map<Path, String> requested, Supplier<Map<Path, String>> companions, List<Problem> problems) {
    List<Source> asked = scan(requested, problems);
    List<Source> around = asked.isEmpty() ? List.of() : scan(companions.get(), new ArrayList<>());
    ProjectFiles projects = new ProjectFiles(problems, open);
    Map<Source, Settings> settings = new HashMap<>();
    if (ruled) {
      asked.forEach(source -> settings.put(source, projects.of(source)));
    }
    UniqueNames names = new UniqueNames(problems, open);
    asked.forEach(names::add);
    return Collection.of(requested, asked, around, projects, settings, problems, open);
  }

  private List<Source> scan(Map<Path, String> files, List<Problem> problems) {
    List<Result> scanned =
        files.entrySet().parallelStream()
            .map(file -> scan(file.getKey(), file.getValue()))
            .toList();
    scanned.forEach(each -> problems.addAll(each.problems()));
    return scanned.stream().flatMap(each -> each.sources().stream()).toList();
  }

  private Result scan(Path path, String name) {
    Supplier<Result> scan =
        () -> {
          List<Problem> problems = new ArrayList<>();
          return Result.of(problems, new SourceReader(problems, open).scan(path, name, checksum));
        };
    return memory.isPresent() ? memory.get().scan(path, open, scan) : scan.get();
  }
}
