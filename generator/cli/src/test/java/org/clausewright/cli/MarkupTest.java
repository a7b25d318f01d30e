package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.clausewright.generator.Everywhere;
import org.clausewright.model.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is valid HTML, without errors and warnings of the W3C's checker. */
class MarkupTest {

  /** The checker reads a stream, so nothing is “self” to it; browsers are asked elsewhere. */
  private static final String UNKNOWN_ORIGIN =
      "Resource violates Content Security Policy (meta tag): external";

  /** In browsers since 2025, but not yet known to the checker. */
  private static final String NEWER = "pseudo-class “::details-content”";

  @TempDir private Path folder;

  @Test
  void realPolicies() throws Exception {
    assertEquals(List.of(), messages(Pages.ofRealPolicies(folder)));
  }

  /** Everything that a page can hold. */
  @Test
  void specimen() throws Exception {
    Library library = Everywhere.of("Words & <signs>");
    assertEquals(List.of(), messages(Pages.of(library, folder)));
  }

  @Test
  void styles() throws Exception {
    Pages.ofRealPolicies(folder);
    String css = Files.readString(folder.resolve("assets/clausewright.css"));
    Path page = folder.resolve("styles.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><html lang=\"en\"><title>Styles</title><style>" + css + "</style></html>");
    assertEquals(List.of(), messages(List.of(page)));
  }

  private List<String> messages(List<Path> pages) throws Exception {
    List<String> messages = new ArrayList<>();
    for (Path page : pages) {
      EmbeddedValidator validator = new EmbeddedValidator();
      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      String found = validator.validate(Files.newInputStream(page));
      found
          .lines()
          .filter(
              line -> !line.isBlank() && !line.contains(UNKNOWN_ORIGIN) && !line.contains(NEWER))
          .map(line -> folder.relativize(page) + " " + line)
          .forEach(messages::add);
    }
    return messages;
  }
}
