package org.clausewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.generator.Generator;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.Library;

/** All pages that are published of some policies, in a folder. */
final class Pages {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private Pages() {}

  /** The pages of the real policies. */
  static List<Path> ofRealPolicies(Path folder) {
    return of(PolicyReader.read(List.of(Path.of("../../policies"))).library(), folder);
  }

  /** Writes the pages and what they load, and lists the pages. */
  static List<Path> of(Library library, Path folder) {
    Edition edition =
        new Edition(
            AS_OF,
            EnumSet.allOf(Product.class),
            Set.of(Format.HTML, Format.MARKDOWN, Format.JSON, Format.CSV, Format.ICALENDAR));
    Generator.generate(library, edition, file -> write(file, folder));
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputFile file, Path folder) {
    try {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
