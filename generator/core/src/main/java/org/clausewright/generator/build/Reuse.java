package org.clausewright.generator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.manifest.PreviousBuild;
import org.clausewright.generator.manifest.Publication;

/** What of a previous build holds for this one: the outputs of sources that have not changed. */
final class Reuse {

  private final Optional<PreviousBuild> previous;
  private final Set<Manifest.Source> unchanged;
  private final boolean whole;

  private Reuse(Optional<PreviousBuild> previous, Set<Manifest.Source> unchanged, boolean whole) {
    this.previous = previous;
    this.unchanged = unchanged;
    this.whole = whole;
  }

  /**
   * What was taken over.
   *
   * @param sources whose policies need not be generated again
   * @param catalogue entries of those policies
   * @param spanning whether also the outputs that are made of all policies
   */
  record Kept(Set<Manifest.Source> sources, List<CatalogueEntry> catalogue, boolean spanning) {
    static final Kept NOTHING = new Kept(Set.of(), List.of(), false);

    /** Ids of the policies. */
    Set<String> policies() {
      return ids(sources.stream());
    }
  }

  /**
   * Finds out which sources have not changed: none, if another program wrote the outputs, for
   * another edition, or with another context. No output is looked at yet.
   */
  static Reuse of(
      Optional<PreviousBuild> previous,
      Manifest.Toolkit toolkit,
      Edition edition,
      List<Manifest.Source> sources) {
    Optional<PreviousBuild> alike =
        previous
            .filter(build -> build.manifest().isLike(toolkit, edition))
            .filter(
                build ->
                    Digests.context(build.manifest().sources()).equals(Digests.context(sources)));
    Set<Manifest.Source> before =
        new HashSet<>(alike.map(build -> build.manifest().sources()).orElse(List.of()));
    Set<Manifest.Source> unchanged =
        sources.stream().filter(before::contains).collect(Collectors.toSet());
    boolean whole =
        alike.isPresent() && unchanged.size() == sources.size() && before.size() == sources.size();
    return new Reuse(alike, unchanged, whole);
  }

  /** The sources that have not changed, so that the outputs of their policies may be kept. */
  Set<Manifest.Source> sources() {
    return unchanged;
  }

  /** Ids of their policies. */
  Set<String> policies() {
    return ids(unchanged.stream());
  }

  boolean holds(Manifest.Source source) {
    return unchanged.contains(source);
  }

  /** Whether a source has not changed, but its outputs have. */
  boolean isLost(Manifest.Source source, Kept kept) {
    return unchanged.contains(source) && !kept.sources().contains(source);
  }

  private static Set<String> ids(Stream<Manifest.Source> sources) {
    return sources.flatMap(source -> source.policies().stream()).collect(Collectors.toSet());
  }

  /** Whether no source has changed, come or gone. */
  boolean isWhole() {
    return whole;
  }

  /** Takes over what is still as it was written. */
  Kept keep(Publication publication) {
    return previous.map(build -> keep(build, publication)).orElse(Kept.NOTHING);
  }

  private Kept keep(PreviousBuild build, Publication publication) {
    Map<String, CatalogueEntry> entries =
        build.catalogue().stream()
            .collect(Collectors.toMap(CatalogueEntry::policyId, Function.identity(), (a, b) -> a));
    Map<String, Manifest.Output> others = build.byPath();
    Map<String, List<Manifest.Output>> byPolicy = new HashMap<>();
    List<PolicyFile> files = build.manifest().edition().policyFiles();
    for (String id : entries.keySet()) {
      List<Manifest.Output> own = taken(files, id, others);
      if (own.size() == files.size()) {
        byPolicy.put(id, own);
      }
    }
    Set<Manifest.Source> kept =
        unchanged.parallelStream()
            .filter(source -> byPolicy.keySet().containsAll(source.policies()))
            .filter(source -> keep(outputs(source, byPolicy), build, publication))
            .collect(Collectors.toSet());
    boolean spanning =
        whole && kept.size() == unchanged.size() && keep(others.values(), build, publication);
    return new Kept(
        kept,
        kept.stream().flatMap(source -> source.policies().stream()).map(entries::get).toList(),
        spanning);
  }

  private static List<Manifest.Output> outputs(
      Manifest.Source source, Map<String, List<Manifest.Output>> byPolicy) {
    return source.policies().stream().map(byPolicy::get).flatMap(List::stream).toList();
  }

  /** Takes outputs over if all of them are intact. */
  private static boolean keep(
      Collection<Manifest.Output> outputs, PreviousBuild build, Publication publication) {
    boolean intact = outputs.stream().allMatch(build::isIntact);
    if (intact) {
      outputs.forEach(publication::keep);
    }
    return intact;
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
