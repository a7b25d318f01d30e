package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.clausewright.generator.Generator;
import org.clausewright.generator.build.Build;
import org.clausewright.generator.build.Sources;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.manifest.Checksum;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.manifest.PreviousBuild;
import org.clausewright.generator.output.Spares;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyCollection;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds everything that policies are published as. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Build formatted policies, a comparison and checklists.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright build policies --out site --as-of 2026-11-21",
      "  clausewright build policies --out site --products policy,checklist --formats html,pdf",
      "",
      "Only what has changed since the last build is generated. The output folder is written aside and swapped in whole. Policies with errors stop the build."
    })
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions options;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "<dir>",
      description = "Folder to write; it is replaced.")
  private Path folder = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "<date>",
      description = "Day that “overdue” is judged by, for example 2026-11-21; today if not given.")
  private LocalDate asOf = LocalDate.now();

  @Option(
      names = "--products",
      split = ",",
      paramLabel = "<product>",
      description = "What to build: ${COMPLETION-CANDIDATES}; all of them if not given.")
  private Set<Product> products = EnumSet.allOf(Product.class);

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "<format>",
      description = "What to build it as: ${COMPLETION-CANDIDATES}; all of them if not given.")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(
      names = "--anew",
      description = "Generate everything, also what has not changed since the last build.")
  private boolean anew;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Checking errors = new Checking(Optional.of(asOf), Set.of(), Severity.ERROR);
    Edition edition = new Edition(asOf, products, formats);
    Build.Outcome outcome;
    CompletableFuture<Optional<PreviousBuild>> previous =
        CompletableFuture.supplyAsync(() -> anew ? Optional.empty() : PreviousBuild.in(folder));
    CompletableFuture<Manifest.Toolkit> toolkit = CompletableFuture.supplyAsync(Toolkit::get);
    try (Progress progress = Progress.start("Building…")) {
      PolicyCollection policies = PolicyCollection.find(options.paths(), errors, Checksum::of);
      Sources sources = new CollectionSources(policies);
      outcome =
          new Build(sources, folder, spares(), edition, toolkit.join())
              .run(previous::join, count -> progress.at("Built %d policies".formatted(count)));
      if (!outcome.errors().isEmpty()) {
        Reading reading = Reading.of(policies.names(), outcome.errors());
        progress.close();
        new TextReport(options.isColoured(), false).print(reading, out);
        out.println("Nothing was built: mend the errors first.");
        return ExitCode.PROBLEMS;
      }
    }
    if (edition.products().contains(Product.COMPARISON)
        && outcome.policies() > Generator.COMPARABLE) {
      out.println(
          "Without a comparison: one table holds %d policies at most, and there are %d; build those to compare by themselves."
              .formatted(Generator.COMPARABLE, outcome.policies()));
    }
    out.println(built(outcome));
    return ExitCode.CLEAN;
  }

  /** In the user's cache folder, which the start script names. */
  private static Spares spares() {
    String cache = System.getProperty("clausewright.cache", "");
    return cache.isEmpty() ? Spares.NONE : Spares.in(Path.of(cache));
  }

  private String built(Build.Outcome outcome) {
    int unchanged = outcome.policies() - outcome.generated();
    return "Built %s as of %s: %s%s."
        .formatted(
            folder.resolve(formats.contains(Format.HTML) ? "index.html" : ""),
            asOf,
            outcome.policies() == 1 ? "1 policy" : outcome.policies() + " policies",
            unchanged == 0 ? "" : ", " + unchanged + " of them unchanged");
  }
}
