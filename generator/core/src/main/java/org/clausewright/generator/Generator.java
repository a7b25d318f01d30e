package org.clausewright.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.clausewright.generator.checklist.ChecklistOutput;
import org.clausewright.generator.comparison.ComparisonOutput;
import org.clausewright.generator.document.DocumentOutput;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.IndexPage;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;

/** Generates everything that a library of policies is published as. */
public final class Generator {

  private static final String STYLES = "assets/clausewright.css";

  private Generator() {}

  /**
   * Generates all files: of each policy its text and its checklist, then what spans all of them.
   *
   * @param asOf the day that states such as overdue are given for
   * @param out takes the files, in an order that never changes
   */
  public static void generate(Library library, LocalDate asOf, Consumer<OutputFile> out) {
    for (Policy policy : library.policies()) {
      DocumentOutput.write(policy, asOf, out);
      ChecklistOutput.write(policy, asOf, out);
    }
    ComparisonOutput.write(library, out);
    ChecklistOutput.writeSchema(out);
    out.accept(IndexPage.of(library, asOf));
    out.accept(asset(STYLES));
  }

  private static OutputFile asset(String path) {
    try (InputStream in =
        Objects.requireNonNull(Generator.class.getResourceAsStream("/site/" + path))) {
      return new OutputFile(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
