package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.SourceFile;
import org.clausewright.language.rules.Settings;
import org.clausewright.model.problem.Problem;

/**
 * The files of a collection, scanned but not read.
 *
 * @param requested names of the files asked for, by real path
 * @param asked those of them that can be read; whether they are texts is found out later
 * @param shared what policies look names up in, whether or not it was asked for
 * @param settings of each file asked for; empty if the rules are not applied
 * @param projectFiles that the settings are from
 * @param problems found so far
 * @param open texts that are read instead of the files
 */
public record Collection(
    Map<Path, String> requested,
    List<Source> asked,
    List<Source> shared,
    Map<Source, Settings> settings,
    List<Path> projectFiles,
    List<Problem> problems,
    OpenTexts open) {

  private static final Set<String> POLICIES = Set.of("policy", "adoption");

  static Collection of(
      Map<Path, String> requested,
      List<Source> asked,
      List<Source> around,
      ProjectFiles projects,
      Map<Source, Settings> settings,
      List<Problem> problems,
      OpenTexts open) {
    List<Source> shared =
        Stream.of(asked, around).flatMap(List::stream).filter(isShared(asked)).toList();
    return new Collection(requested, asked, shared, settings, projects.found(), problems, open);
  }

  /** Whether others look names up in a source: in its definitions, or in a policy they adopt. */
  private static Predicate<Source> isShared(List<Source> asked) {
    Set<String> adopted =
        asked.stream()
            .flatMap(source -> source.outline().entries().stream())
            .filter(entry -> entry.keyword().equals("adoption"))
            .flatMap(entry -> entry.of().stream())
            .collect(Collectors.toSet());
    return source ->
        source.outline().isShared()
            || source.outline().entries().stream()
                .anyMatch(
                    entry -> entry.keyword().equals("policy") && adopted.contains(entry.name()));
  }

  /** The collection with another text for one of its files. */
  Collection with(Source source, String text) {
    Source other =
        new Source(
            source.path(), source.name(), SourceOutline.of(text), "", new Source.Stamp.Open(text));
    Map<Source, Settings> moved = new HashMap<>(settings);
    if (settings.containsKey(source)) {
      moved.put(other, settings.get(source));
    }
    return new Collection(
        requested,
        replaced(asked, source, other),
        replaced(shared, source, other),
        moved,
        projectFiles,
        problems,
        open.with(source.path(), text));
  }

  private static List<Source> replaced(List<Source> among, Source source, Source other) {
    return among.stream().map(each -> each.equals(source) ? other : each).toList();
  }

  /** The files asked for, as others see them. */
  public List<SourceFile> files() {
    return asked.stream().map(Collection::file).toList();
  }

  /** What a change of can concern every policy. */
  public List<SourceFile> context() {
    List<SourceFile> context = new ArrayList<>(shared.stream().map(Collection::file).toList());
    for (Path project : projectFiles) {
      context.add(new SourceFile(project, project.toString().replace('\\', '/'), "", List.of(), 0));
    }
    return context;
  }

  static SourceFile file(Source source) {
    List<SourceOutline.Entry> policies =
        source.outline().entries().stream()
            .filter(entry -> POLICIES.contains(entry.keyword()))
            .toList();
    return new SourceFile(
        source.path(),
        source.name(),
        source.checksum(),
        policies.stream().map(SourceOutline.Entry::name).toList(),
        (int) policies.stream().filter(entry -> entry.keyword().equals("adoption")).count());
  }
}
