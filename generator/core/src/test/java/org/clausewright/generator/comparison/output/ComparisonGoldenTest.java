package org.clausewright.generator.comparison.output;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewright.generator.GoldenFile;
import org.clausewright.generator.comparison.Trusts;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.output.OutputFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The comparison of three small policies, to be read. */
class ComparisonGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/comparison");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  @Test
  void trusts() {
    List<OutputFile> files =
        files(
            new Edition(
                AS_OF,
                Set.of(Product.POLICY, Product.COMPARISON),
                Set.of(Format.HTML, Format.JSON, Format.CSV)));
    assertAll(
        files.stream()
            .filter(file -> !file.path().matches("(assets|schema)/.*"))
            .map(file -> () -> verify(file)));
  }

  private static void verify(OutputFile file) throws IOException {
    String text = new String(file.content(), StandardCharsets.UTF_8);
    String own = file.path().endsWith(".html") ? withoutLayout(text) : text.replace("\r\n", "\n");
    GoldenFile.verify(GOLDEN.resolve(file.path()), own);
  }

  private static String withoutLayout(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  @Test
  void nothingLeadsToPoliciesThatAreNotPublished() {
    List<OutputFile> files =
        files(new Edition(AS_OF, Set.of(Product.COMPARISON), Set.of(Format.HTML)));
    assertFalse(files.stream().anyMatch(file -> file.path().matches(".*\\.(json|csv|xlsx)")));
    for (OutputFile file : files) {
      if (file.path().endsWith(".html")) {
        String page = new String(file.content(), StandardCharsets.UTF_8);
        assertEquals(List.of(), Jsoup.parse(page).select("a[href*=policy.html]"), file.path());
        assertEquals(List.of(), Jsoup.parse(page).select("a[href^=comparison.x]"), file.path());
      }
    }
  }

  private static List<OutputFile> files(Edition edition) {
    List<OutputFile> files = new ArrayList<>();
    ComparisonOutput.write(Trusts.library(), edition, files::add);
    return files;
  }
}
