package org.clausewright.generator.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.clausewright.generator.Generator;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.manifest.PreviousBuild;
import org.clausewright.generator.manifest.Publication;
import org.clausewright.generator.output.OutputFolder;
import org.clausewright.generator.output.Spares;
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

  /** So few policies are generated with all cores for each, beside what else there is to do. */
  private static final int FEW = 4;

  private final Sources policies;
  private final List<Sources.File> files;
  private final Path folder;
  private final Spares spares;
  private final Edition edition;
  private final Manifest.Toolkit toolkit;

  /**
   * @param policies the files, which are read while the build runs
   * @param folder where everything is put; what it holds must be from an earlier build
   * @param spares where what the folder holds is kept for later builds
   * @param edition what is wanted
   */
  public Build(
      Sources policies, Path folder, Spares spares, Edition edition, Manifest.Toolkit toolkit) {
    this.policies = policies;
    this.files = policies.files();
    this.folder = folder;
    this.spares = spares;
    this.edition = comparable(files) ? edition : edition.without(Product.COMPARISON);
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
  private static boolean comparable(List<Sources.File> files) {
    int count = files.stream().mapToInt(file -> file.policies().size() - file.adoptions()).sum();
    return count > 1 && count <= Generator.COMPARABLE;
  }

  /**
   * What is left of files when they have been read.
   *
   * @param catalogue entries of the policies that were generated
   * @param compared the policies, if they are compared
   */
  private record Made(List<CatalogueEntry> catalogue, List<Policy> compared, List<Problem> errors) {

    private static final Made NOTHING = new Made(List.of(), List.of(), List.of());

    /** That of several files, none of which has been read yet. */
    private static Made ofMany() {
      return new Made(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void add(Made file) {
      catalogue.addAll(file.catalogue);
      compared.addAll(file.compared);
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
        Digests.of(
            files,
            policies.context(),
            before.map(build -> build.manifest().sources()).orElse(List.of()));
    Reuse reuse = Reuse.of(before, toolkit, edition, sources.all());
    try (OutputFolder output = OutputFolder.replacing(folder, spares)) {
      Publication publication = new Publication(output);
      Outcome outcome = make(publication, sources, reuse, progress);
      if (outcome.errors().isEmpty()) {
        publication.finish(toolkit, edition, sources.all());
      }
      return outcome;
    }
  }

  /** Writes everything but the manifest, unless there are errors. */
  private Outcome make(Publication publication, Digests sources, Reuse reuse, Progress progress) {
    boolean compares = edition.products().contains(Product.COMPARISON);
    try (Beside beside = new Beside()) {
      Supplier<Reuse.Kept> keeping = beside.call(() -> reuse.keep(publication));
      beside.run(OutputFolder::prepareCommit);
      Making making = new Making(publication, beside, progress);
      if (!reuse.isWhole()) {
        making.read(file -> compares || !reuse.holds(sources.of(file)), reuse.policies(), compares);
      }
      Reuse.Kept kept = keeping.get();
      boolean spans = !kept.spanning();
      boolean comparesYet = compares && spans && reuse.isWhole();
      if (comparesYet || kept.sources().size() < reuse.sources().size()) {
        making.read(
            file -> comparesYet || reuse.isLost(sources.of(file), kept),
            kept.policies(),
            comparesYet);
      }
      return making.end(kept, spans);
    }
  }

  /** Policies being read and written, and what is left of them. */
  private final class Making {
    private final Publication publication;
    private final Beside beside;
    private final Progress progress;
    private final Made all = Made.ofMany();
    private List<Topic> topics = List.of();

    private Making(Publication publication, Beside beside, Progress progress) {
      this.publication = publication;
      this.beside = beside;
      this.progress = progress;
    }

    /**
     * Reads files and writes their policies.
     *
     * @param kept policies that are not written
     * @param compares whether the policies are kept for the comparison
     */
    private void read(Predicate<Sources.File> wanted, Set<String> kept, boolean compares) {
      boolean few =
          files.stream()
                  .filter(file -> wanted.test(file) && !kept.containsAll(file.policies()))
                  .limit(FEW + 1L)
                  .count()
              <= FEW;
      Consumer<Policy> writing = few ? this::writeSideBySide : this::write;
      topics =
          policies.read(
              wanted,
              file -> progress.isStopped() ? Made.NOTHING : made(file, kept, compares, writing),
              made -> {
                all.add(made);
                progress.built(all.catalogue().size());
              });
      if (progress.isStopped()) {
        throw new CancellationException();
      }
    }

    private void write(Policy policy) {
      Generator.ofPolicy(policy, edition).forEach(publication::write);
    }

    private void writeSideBySide(Policy policy) {
      Generator.work(policy, edition)
          .forEach(file -> beside.run(() -> publication.write(file.get())));
    }

    private Made made(
        Sources.Content file, Set<String> kept, boolean compares, Consumer<Policy> writing) {
      List<Problem> errors =
          file.problems().stream().filter(each -> each.severity() == Severity.ERROR).toList();
      List<Policy> changed =
          errors.isEmpty()
              ? file.policies().stream().filter(policy -> !kept.contains(policy.id())).toList()
              : List.of();
      changed.forEach(writing);
      return new Made(
          changed.stream().map(CatalogueEntry::of).toList(),
          compares ? file.policies() : List.of(),
          errors);
    }

    /** Writes what is made of all policies together, unless that was kept or there are errors. */
    private Outcome end(Reuse.Kept kept, boolean spans) {
      int generated = all.catalogue().size();
      all.catalogue().addAll(kept.catalogue());
      if (all.errors().isEmpty() && spans) {
        span(all, topics, publication);
      }
      return new Outcome(all.errors(), edition, all.catalogue().size(), generated);
    }
  }

  /** Writes what is made of all policies together. */
  private void span(Made all, List<Topic> topics, Publication publication) {
    all.compared().sort(Comparator.comparing(Policy::id));
    all.catalogue().sort(Comparator.comparing(CatalogueEntry::policyId));
    Generator.compare(new Library(all.compared(), topics), edition, publication::write);
    Generator.ofAll(all.catalogue(), edition).parallelStream().forEach(publication::write);
  }
}
