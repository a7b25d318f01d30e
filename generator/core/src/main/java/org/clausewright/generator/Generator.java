package org.clausewright.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausewright.generator.calendar.CalendarOutput;
import org.clausewright.generator.catalogue.Catalogue;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.ChecklistOutput;
import org.clausewright.generator.comparison.output.ComparisonOutput;
import org.clausewright.generator.document.DocumentOutput;
import org.clausewright.generator.docx.DocxOutput;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.manifest.ManifestJson;
import org.clausewright.generator.oscal.OscalCatalog;
import org.clausewright.generator.oscal.OscalPlan;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.IndexPage;
import org.clausewright.generator.pdf.PdfOutput;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;

/**
 * Generates everything that policies are published as: what is made of each policy by itself, what
 * compares some of them, and what lists all of them.
 */
public final class Generator {

  /** More policies than this make no table that anybody could read. */
  public static final int COMPARABLE = 50;

  private static final String STYLES = "assets/clausewright.css";

  private Generator() {}

  /** Generates all of it; the files come in an order that never changes. */
  public static void generate(Library library, Edition edition, Consumer<OutputFile> out) {
    library.policies().forEach(policy -> ofPolicy(policy, edition).forEach(out));
    compare(library, edition, out);
    ofAll(library.policies().stream().map(CatalogueEntry::of).toList(), edition).forEach(out);
  }

  /** Sets up what a build of an edition would wait for longest; may run beside other work. */
  public static void prepare(Edition edition) {
    if (edition.includes(PolicyFile.POLICY_PDF)) {
      PdfOutput.prepare(edition);
    } else {
      DocumentOutput.prepare();
      ofAll(List.of(), edition);
    }
  }

  /**
   * The files that are made of one policy alone, each generated when the stream comes to it;
   * policies may be taken side by side.
   */
  public static Stream<OutputFile> ofPolicy(Policy policy, Edition edition) {
    return work(policy, edition).stream().map(Supplier::get);
  }

  /** What makes these files, each by itself: to be done side by side, what takes longest first. */
  public static List<Supplier<OutputFile>> work(Policy policy, Edition edition) {
    Checks checks = new Checks(policy, edition);
    return edition.policyFiles().stream()
        .sorted(Comparator.comparing(file -> file != PolicyFile.POLICY_PDF))
        .<Supplier<OutputFile>>map(
            file ->
                () ->
                    new OutputFile(file.path(policy.id()), content(file, policy, edition, checks)))
        .toList();
  }

  private static byte[] content(PolicyFile file, Policy policy, Edition edition, Checks checks) {
    return switch (file) {
      case POLICY_HTML -> bytes(DocumentOutput.html(policy, edition));
      case POLICY_MARKDOWN -> bytes(DocumentOutput.markdown(policy));
      case POLICY_PDF -> PdfOutput.of(policy, edition);
      case POLICY_DOCX -> DocxOutput.of(policy, edition);
      case CHECKLIST_HTML -> bytes(ChecklistOutput.html(policy, edition));
      case CHECKLIST_JSON -> ChecklistOutput.json(checks.list());
      case CHECKLIST_CSV -> ChecklistOutput.csv(checks.list());
      case CHECKLIST_XLSX -> ChecklistOutput.xlsx(checks.list(), edition);
      case CHECKLIST_OSCAL_CATALOG -> OscalCatalog.bytes(checks.list(), edition);
      case CHECKLIST_OSCAL_PLAN -> OscalPlan.bytes(checks.list());
      case CHECKLIST_JUNIT -> ChecklistOutput.junit(List.of(checks.list()));
    };
  }

  /** The checklist that several files are made of, made when the first of them is. */
  private static final class Checks {
    private final Policy policy;
    private final Edition edition;
    private Optional<Checklist> made = Optional.empty();

    private Checks(Policy policy, Edition edition) {
      this.policy = policy;
      this.edition = edition;
    }

    private synchronized Checklist list() {
      if (made.isEmpty()) {
        made = Optional.of(Checklist.of(policy, edition.asOf()));
      }
      return made.get();
    }
  }

  /** Generates what compares policies with one another. */
  public static void compare(Library library, Edition edition, Consumer<OutputFile> out) {
    if (edition.products().contains(Product.COMPARISON)) {
      ComparisonOutput.write(library, edition, out);
    }
  }

  /** Generates what lists all policies, and what all pages share. */
  public static List<OutputFile> ofAll(List<CatalogueEntry> catalogue, Edition edition) {
    return Stream.<Supplier<List<OutputFile>>>of(
            () -> List.of(new OutputFile(Catalogue.FILE, Catalogue.write(catalogue))),
            () -> schemas(edition),
            () ->
                edition.products().contains(Product.CALENDAR)
                    ? CalendarOutput.of(catalogue, edition)
                    : List.of(),
            () -> pages(catalogue, edition))
        .parallel()
        .flatMap(files -> files.get().stream())
        .toList();
  }

  private static List<OutputFile> schemas(Edition edition) {
    List<OutputFile> schemas = new ArrayList<>();
    schemas.add(schema(Catalogue.class, Catalogue.SCHEMA));
    schemas.add(schema(ManifestJson.class, ManifestJson.SCHEMA));
    if (edition.includes(Product.CHECKLIST, Format.JSON)) {
      schemas.add(schema(ChecklistOutput.class, ChecklistOutput.SCHEMA));
    }
    return schemas;
  }

  private static List<OutputFile> pages(List<CatalogueEntry> catalogue, Edition edition) {
    return edition.formats().contains(Format.HTML)
        ? List.of(IndexPage.of(catalogue, edition), asset(STYLES))
        : List.of();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static OutputFile schema(Class<?> owner, String path) {
    return resource(owner, path.substring(path.lastIndexOf('/') + 1), path);
  }

  private static OutputFile asset(String path) {
    return resource(Generator.class, "/site/" + path, path);
  }

  private static OutputFile resource(Class<?> owner, String name, String path) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name))) {
      return new OutputFile(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
