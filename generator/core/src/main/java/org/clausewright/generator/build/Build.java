package org.clausewright.generator.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausewright.generator.Generator;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.manifest.PreviousBuild;
import org.clausewright.generator.manifest.Publication;
import org.clausewright.generator.output.OutputFolder;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * Builds what policies are published as: each policy is read, checked and written by itself, side
 * by side; what has not changed since the previous build is taken over; then comes what lists or
 * compares all of them.
 */
public final class Build {

  /** So few policies are generated with all cores for each, beside what lists all of them. */
  private static final int FEW = 4;

  private final Sources policies;
  private final Path folder;
  private final Edition edition;
  private final Manifest.Toolkit toolkit;

  /**
   * @param policies the files, which are read while the build runs
   * @param folder where everything is put; what it holds must be from an earlier build
   * @param edition what is wanted
   */
  public Build(Sources policies, Path folder, Edition edition, Manifest.Toolkit toolkit) {
    this.policies = policies;
    this.folder = folder;
    this.edition = comparable(policies) ? edition : edition.without(Product.COMPARISON);
    this.toolkit = toolkit;
  }

  /**
   * What came of a build.
   *
   * @param errors that stopped it; empty if everything was written
   * @param edition what was written
   * @param generated how many policies were generated, those taken over not counted
   */
  public record Outcome(List<Problem> errors, Edition edition, int policies, int generated) {}

  /** Whether there are policies to compare, and no more than one table can hold. */
  private static boolean comparable(Sources policies) {
    int count =
        policies.files().stream().mapToInt(file -> file.policies().size() - file.adoptions()).sum();
    return count > 1 && count <= Generator.COMPARABLE;
  }

  /**
   * What is left of files when they have been read.
   *
   * @param catalogue entries of their policies
   * @param compared the policies, if they are compared
   * @param waiting those of them that are not written yet
   */
  private record Made(
      List<CatalogueEntry> catalogue,
      List<Policy> compared,
      List<Policy> waiting,
      List<Problem> errors) {

    private static final Made NOTHING = new Made(List.of(), List.of(), List.of(), List.of());

    /** That of several files, of which there is nothing yet but entries that are taken over. */
    private static Made all(List<CatalogueEntry> catalogue) {
      return new Made(
          new ArrayList<>(catalogue), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void add(Made file) {
      catalogue.addAll(file.catalogue);
      compared.addAll(file.compared);
      waiting.addAll(file.waiting);
      errors.addAll(file.errors);
    }
  }

  /**
   * Runs it.
   *
   * @param previous waits for the build that may be taken over from
   * @throws CancellationException if it is stopped before its end; then nothing was changed
   */
  public Outcome run(Supplier<Optional<PreviousBuild>> previous, Progress progress)
      throws IOException {
    Optional<PreviousBuild> before =
        previous.get().filter(build -> !toolkit.fingerprint().isEmpty());
    Digests sources =
        Digests.of(policies, before.map(build -> build.manifest().sources()).orElse(List.of()));
    Reuse reuse = Reuse.of(before, toolkit, edition, sources.all());
    try (OutputFolder output = OutputFolder.replacing(folder)) {
      Publication publication = new Publication(output);
      Made made = make(publication, sources, reuse, progress);
      if (made.errors().isEmpty()) {
        publication.finish(toolkit, edition, sources.all());
      }
      int built = made.catalogue().size();
      return new Outcome(made.errors(), edition, built, built - reuse.catalogue().size());
    }
  }

  /** Writes everything but the manifest, unless there are errors. */
  private Made make(Publication publication, Digests sources, Reuse reuse, Progress progress) {
    boolean spanning = reuse.spanning().isEmpty();
    boolean compares = spanning && edition.products().contains(Product.COMPARISON);
    boolean few = sources.all().size() - reuse.sources().size() <= FEW;
    Set<String> kept =
        reuse.catalogue().stream().map(CatalogueEntry::policyId).collect(Collectors.toSet());
    Made all = Made.all(reuse.catalogue());
    try (Beside beside = new Beside()) {
      beside.run(() -> keep(reuse, publication));
      List<Topic> topics =
          policies.read(
              file -> compares || !reuse.sources().contains(sources.of(file)),
              file ->
                  progress.isStopped()
                      ? Made.NOTHING
                      : made(file, kept, compares, few, publication),
              made -> {
                all.add(made);
                progress.built(all.catalogue().size() - kept.size());
              });
      if (progress.isStopped()) {
        throw new CancellationException();
      }
      if (all.errors().isEmpty()) {
        for (Policy policy : all.waiting()) {
          beside.run(
              () -> Generator.ofPolicy(policy, edition).parallel().forEach(publication::write));
        }
        if (spanning) {
          span(all, topics, publication);
        }
      }
      return all;
    }
  }

  private static void keep(Reuse reuse, Publication publication) {
    reuse.outputs().parallelStream().forEach(publication::keep);
    reuse.spanning().forEach(publication::keep);
  }

  /**
   * What is made of a file's policies.
   *
   * @param few whether they wait to be written
   */
  private Made made(
      Sources.Content file,
      Set<String> kept,
      boolean compares,
      boolean few,
      Publication publication) {
    List<Problem> errors =
        file.problems().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    List<Policy> changed =
        errors.isEmpty()
            ? file.policies().stream().filter(policy -> !kept.contains(policy.id())).toList()
            : List.of();
    if (!few) {
      changed.forEach(policy -> Generator.ofPolicy(policy, edition).forEach(publication::write));
    }
    return new Made(
        changed.stream().map(CatalogueEntry::of).toList(),
        compares ? file.policies() : List.of(),
        few ? changed : List.of(),
        errors);
  }

  /** Writes what is made of all policies together. */
  private void span(Made all, List<Topic> topics, Publication publication) {
    all.compared().sort(Comparator.comparing(Policy::id));
    all.catalogue().sort(Comparator.comparing(CatalogueEntry::policyId));
    Generator.compare(new Library(all.compared(), topics), edition, publication::write);
    Generator.ofAll(all.catalogue(), edition).parallelStream().forEach(publication::write);
  }
}
