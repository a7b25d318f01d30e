package org.clausewright.generator.comparison.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.model.Library;

/** Writes the comparison as pages, as JSON with its schema, as CSV and as a workbook. */
public final class ComparisonOutput {

  /** Path of the JSON Schema among the outputs. */
  public static final String SCHEMA = "schema/comparison-1.schema.json";

  static final String SCHEMA_ID = "https://clausewright.org/" + SCHEMA;

  private ComparisonOutput() {}

  /** Writes the files of an edition. */
  public static void write(Library library, Edition edition, Consumer<OutputFile> out) {
    Findings findings = Findings.of(library);
    if (edition.includes(Product.COMPARISON, Format.HTML)) {
      out.accept(OverviewPage.of(findings, edition));
      TopicPage.all(findings.comparison(), findings.contradictions(), edition).forEach(out);
      out.accept(
          WordingPage.of(
              findings.sharedWording(), findings.comparison().columns().size(), edition));
      out.accept(resource("assets/comparison.css", "/site/assets/comparison.css"));
      out.accept(resource("assets/comparison.js", "/site/assets/comparison.js"));
    }
    if (edition.includes(Product.COMPARISON, Format.JSON)) {
      out.accept(new OutputFile("comparison.json", ComparisonJson.of(findings)));
      out.accept(resource(SCHEMA, "comparison-1.schema.json"));
    }
    if (edition.includes(Product.COMPARISON, Format.CSV)) {
      out.accept(new OutputFile("comparison.csv", ComparisonCsv.of(findings)));
    }
    if (edition.includes(Product.COMPARISON, Format.XLSX)) {
      out.accept(
          new OutputFile(
              "comparison.xlsx", ComparisonWorkbook.of(findings, Links.from("", edition))));
    }
  }

  private static OutputFile resource(String path, String name) {
    try (InputStream in =
        Objects.requireNonNull(ComparisonOutput.class.getResourceAsStream(name))) {
      return new OutputFile(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
