package org.clausewright.generator.comparison.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  /** Writes the files of an edition; they are made side by side, and come in the same order. */
  public static void write(Library library, Edition edition, Consumer<OutputFile> out) {
    Findings findings = Findings.of(library);
    List<Supplier<List<OutputFile>>> parts = new ArrayList<>();
    if (edition.includes(Product.COMPARISON, Format.HTML)) {
      parts.add(() -> List.of(OverviewPage.of(findings, edition)));
      parts.add(() -> TopicPage.all(findings, edition));
      parts.add(() -> List.of(WordingPage.of(findings, edition)));
      parts.add(() -> List.of(asset("comparison.css"), asset("comparison.js")));
    }
    if (edition.includes(Product.COMPARISON, Format.JSON)) {
      parts.add(() -> List.of(new OutputFile("comparison.json", ComparisonJson.of(findings))));
      parts.add(() -> List.of(resource(SCHEMA, "comparison-1.schema.json")));
    }
    if (edition.includes(Product.COMPARISON, Format.CSV)) {
      parts.add(() -> List.of(new OutputFile("comparison.csv", ComparisonCsv.of(findings))));
    }
    if (edition.includes(Product.COMPARISON, Format.XLSX)) {
      Links links = Links.from("", edition);
      parts.add(
          () -> List.of(new OutputFile("comparison.xlsx", ComparisonWorkbook.of(findings, links))));
    }
    parts.parallelStream().map(Supplier::get).toList().forEach(files -> files.forEach(out));
  }

  private static OutputFile asset(String name) {
    return resource("assets/" + name, "/site/assets/" + name);
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
