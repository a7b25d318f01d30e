package org.clausewright.generator.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;
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
            build -> Digests.context(build.manifest().sources()).equals(Digests.context(sources)))
        .map(build -> of(build, sources))
        .orElse(NOTHING);
  }

  private static Reuse of(PreviousBuild build, List<Manifest.Source> now) {
    Set<Manifest.Source> before = new HashSet<>(build.manifest().sources());
    Map<String, CatalogueEntry> entries =
        build.catalogue().stream()
            .collect(Collectors.toMap(CatalogueEntry::policyId, Function.identity(), (a, b) -> a));
    Map<String, Manifest.Output> others = build.byPath();
    Map<String, List<Manifest.Output>> byPolicy = new HashMap<>();
    for (String id : entries.keySet()) {
      byPolicy.put(id, taken(build.manifest().edition().policyFiles(), id, others));
    }
    int files = build.manifest().edition().policyFiles().size();
    Predicate<String> isIntact =
        id ->
            byPolicy.containsKey(id)
                && byPolicy.get(id).size() == files
                && byPolicy.get(id).stream().allMatch(build::isIntact);
    Set<Manifest.Source> same =
        now.parallelStream()
            .filter(before::contains)
            .filter(source -> source.policies().stream().allMatch(isIntact))
            .collect(Collectors.toSet());
    List<String> kept =
        now.stream().filter(same::contains).flatMap(source -> source.policies().stream()).toList();
    boolean unchanged = same.size() == now.size() && before.equals(new HashSet<>(now));
    return new Reuse(
        same,
        kept.stream().flatMap(id -> byPolicy.get(id).stream()).toList(),
        kept.stream().map(entries::get).toList(),
        unchanged && others.values().stream().allMatch(build::isIntact)
            ? List.copyOf(others.values())
            : List.of());
  }

  /** The outputs of a policy, which are taken out of a list of all. */
  private static List<Manifest.Output> taken(
      List<PolicyFile> files, String policyId, Map<String, Manifest.Output> all) {
    List<Manifest.Output> taken = new ArrayList<>();
    for (PolicyFile file : files) {
      Manifest.Output output = all.remove(file.path(policyId));
      if (output != null) {
        taken.add(output);
      }
    }
    return taken;
  }
}
