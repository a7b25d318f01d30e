package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.language.PolicyFormatter.Formatted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formatter changes layout only, keeps comments, and has nothing to do the second time. */
class FormattingTest {

  private static final Path CASES = Path.of("src/test/resources/format");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".policy")).sorted().toList();
    }
  }

  static List<Path> policies() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../policies"))) {
      return files.filter(file -> file.toString().endsWith(".policy")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void layout(Path input) throws IOException {
    Path expected =
        input.resolveSibling(input.getFileName().toString().replace(".policy", ".expected"));
    Formatted formatted = PolicyFormatter.format("input.policy", Files.readString(input));
    assertEquals(List.of(), formatted.problems());
    GoldenFile.verify(expected, formatted.text());
    assertEquals(formatted.text(), PolicyFormatter.format("input.policy", formatted.text()).text());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void realPoliciesAreFormatted(Path policy) throws IOException {
    String text = Files.readString(policy);
    Formatted formatted = PolicyFormatter.format(policy.toString(), text);
    assertEquals(List.of(), formatted.problems());
    assertEquals(text, formatted.text());
    assertTrue(
        text.lines()
            .allMatch(
                line -> line.length() <= 100 || line.contains("\"") || !line.strip().contains(" ")),
        "wrapped at 100 columns");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void wordsStay(Path policy) throws IOException {
    String text = Files.readString(policy);
    String crammed = text.replaceAll("(?m)^ +", " ");
    assertEquals(
        squeezed(text), squeezed(PolicyFormatter.format(policy.toString(), crammed).text()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "").replace("\"\"\"", "\"");
  }
}
