package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.language.editing.SourcePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a text are found whether or not it has errors. */
class SourcePartTest {

  private static final Path POLICIES = Path.of("../../policies");

  private static final String POLICY =
      """
      // A comment.
      policy example "Example \\"policy\\"" of trust-a {
          line "Version 2" records version "2"
          section first "The first" {
              obligation must-do of staff "Staff must do it." {
                  item one "at once;"
              }
              clause two {
                  statement "A fact."
                  statement "Another one."
              }
          }
      }
      """;

  @Test
  void partsHaveTheirKeywordIdNumberAndTitle() {
    SourcePart policy = SourcePart.of(POLICY).get(0);
    assertEquals("policy", policy.keyword());
    assertEquals("example", policy.id());
    assertEquals("Example \"policy\"", policy.title());
    assertEquals(Optional.of("trust-a"), policy.of());
    assertEquals(POLICY.indexOf("policy"), policy.offset());
    assertEquals(POLICY.strip().length(), policy.offset() + policy.length());
    assertEquals(
        List.of(
            "line   Version 2",
            "section first 1. The first",
            "obligation must-do 1.1 Staff must do it.",
            "item must-do.one (a) at once;",
            "clause two 1.2 A fact.",
            "statement two.statement 1.2 A fact.",
            "statement two.statement-2 1.2 Another one."),
        all(policy.parts()).map(SourcePartTest::described).toList());
  }

  @Test
  void organisationsHaveTheirSchools() {
    String text = "trust a \"A Trust\" { school b \"B School\" document c \"C Policy\" }";
    assertEquals(
        List.of("trust a  A Trust", "school b  B School", "document c  C Policy"),
        all(SourcePart.of(text)).map(SourcePartTest::described).toList());
  }

  @Test
  void whatFollowsAnErrorIsFound() {
    String text = POLICY.replace("of staff", "off staff");
    assertTrue(all(SourcePart.of(text)).anyMatch(part -> part.id().equals("two")), text);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyBeginningOfAPolicyHasParts(Path file) throws IOException {
    String text = Files.readString(file);
    for (int i = 1; i <= 40; i++) {
      String beginning = text.substring(0, text.length() * i / 40);
      for (SourcePart part : all(SourcePart.of(beginning)).toList()) {
        assertTrue(part.offset() + part.length() <= beginning.length());
      }
    }
    assertTrue(all(SourcePart.of(text)).count() > 1);
  }

  static List<Path> policies() throws IOException {
    try (Stream<Path> files = Files.walk(POLICIES)) {
      return files.filter(file -> file.toString().endsWith(".policy")).sorted().toList();
    }
  }

  @Test
  void aTextThatIsNestedTooDeeplyHasNone() {
    assertEquals(List.of(), SourcePart.of("policy a \"A\" of b " + "{".repeat(20_000)));
  }

  private static Stream<SourcePart> all(List<SourcePart> parts) {
    return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
  }

  private static String described(SourcePart part) {
    return String.join(" ", part.keyword(), part.id(), part.number(), part.title());
  }
}
