package org.clausewright.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.manifest.PreviousBuild;

/**
 * What of a previous build holds for this one: the outputs of sources that have not changed.
 *
 * @param sources whose policies need not be generated again
 * @param outputs of those policies
 * @param catalogue entries of those policies
 * @param spanning outputs that are made of all policies; empty if any policy has changed
 */
record Reuse(
    Set<Manifest.Source> sources,
    List<Manifest.Output> outputs,
    List<CatalogueEntry> catalogue,
    List<Manifest.Output> spanning) {

  static final Reuse NOTHING = new Reuse(Set.of(), List.of(), List.of(), List.of());

  /**
   * Finds out what can be used again: nothing, if another program wrote it, for another edition, or
   * with another context.
   */
  static Reuse of(
      Optional<PreviousBuild> previous,
      Manifest.Toolkit toolkit,
      Edition edition,
      List<Manifest.Source> sources) {
    return previous
        .filter(build -> build.manifest().toolkit().equals(toolkit))
        .filter(build -> build.manifest().edition().equals(edition))
        .filter(
            build ->
                BuildSources.context(build.manifest().sources())
                    .equals(BuildSources.context(sources)))
        .map(build -> of(build, sources))
        .orElse(NOTHING);
  }

  private static Reuse of(PreviousBuild build, List<Manifest.Source> now) {
    Set<Manifest.Source> before = new HashSet<>(build.manifest().sources());
    Map<String, List<Manifest.Output>> byFolder = build.byFolder();
    Map<String, CatalogueEntry> entries =
        build.catalogue().stream()
            .collect(Collectors.toMap(CatalogueEntry::policyId, Function.identity(), (a, b) -> a));
    Set<Manifest.Source> same =
        now.parallelStream()
            .filter(before::contains)
            .filter(
                source ->
                    source.policies().stream()
                        .allMatch(id -> entries.containsKey(id) && isIntact(build, byFolder, id)))
            .collect(Collectors.toSet());
    List<Manifest.Output> outputs = new ArrayList<>();
    List<CatalogueEntry> catalogue = new ArrayList<>();
    Map<String, List<Manifest.Output>> spanning = new HashMap<>(byFolder);
    now.forEach(source -> source.policies().forEach(spanning::remove));
    for (Manifest.Source source : now) {
      if (same.contains(source)) {
        for (String id : source.policies()) {
          outputs.addAll(byFolder.getOrDefault(id, List.of()));
          catalogue.add(entries.get(id));
        }
      }
    }
    boolean unchanged = same.size() == now.size() && before.equals(new HashSet<>(now));
    List<Manifest.Output> others = spanning.values().stream().flatMap(List::stream).toList();
    return new Reuse(
        same,
        outputs,
        catalogue,
        unchanged && others.stream().allMatch(build::isIntact) ? others : List.of());
  }

  private static boolean isIntact(
      PreviousBuild build, Map<String, List<Manifest.Output>> byFolder, String policyId) {
    return byFolder.getOrDefault(policyId, List.of()).stream().allMatch(build::isIntact);
  }
}
