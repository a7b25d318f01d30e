package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Rules;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule's example beside its class, and what the rule finds in it, in the file of the same name
 * in {@code rules}.
 */
class RulesTest {

  private static final Path EXAMPLES =
      Path.of("src/main/resources/org/clausewright/language/rules");
  private static final Path EXPECTED = Path.of("src/test/resources/rules");

  static List<Rule> rules() {
    return Rules.all();
  }

  static List<Path> expected() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.sorted().toList();
    }
  }

  private static Path example(Rule rule) {
    String family = rule.getClass().getPackageName().replaceAll(".*\\.", "");
    return EXAMPLES.resolve(family).resolve(rule.code() + ".policy");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatItsExampleShows(Rule rule) throws IOException {
    Path example = example(rule);
    Reading reading = checked(example, Set.of(rule.code()));
    assertTrue(
        reading.problems().stream().noneMatch(each -> each.severity() == Severity.ERROR),
        () -> reading.problems().toString());
    assertTrue(!reading.problems().isEmpty(), "the example of " + rule.code() + " shows nothing");
    String source = Files.readString(example);
    String found =
        reading.problems().stream().map(each -> text(each, source)).collect(Collectors.joining());
    GoldenFile.verify(EXPECTED.resolve(rule.code() + ".txt"), found);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isExplained(Rule rule) throws IOException {
    List<String> lines = Files.readAllLines(example(rule));
    assertTrue(lines.get(0).matches("// [A-Z].*\\."), "first line: what is wrong, as a sentence");
    assertEquals("//", lines.get(1));
    assertTrue(lines.get(2).startsWith("// "), "then why it matters and what to do");
  }

  @Test
  void codesAreUnique() {
    Set<String> codes = new HashSet<>();
    rules().forEach(rule -> assertTrue(codes.add(rule.code()), rule.code()));
  }

  @ParameterizedTest
  @MethodSource("expected")
  void everyExpectationHasItsRule(Path file) {
    String code = file.getFileName().toString().replace(".txt", "");
    assertTrue(Rules.find(code).isPresent(), code);
  }

  /** No example has what another rule finds only by accident: safe fixes leave a sound source. */
  @ParameterizedTest
  @MethodSource("rules")
  void safeFixesMakeItGoAway(Rule rule) throws IOException {
    Path example = example(rule);
    List<Problem> problems = checked(example, Set.of(rule.code())).problems();
    List<Fix> safe =
        problems.stream()
            .flatMap(each -> each.fixes().stream().filter(Fix::safe).limit(1))
            .toList();
    if (!safe.isEmpty()) {
      String source = Files.readString(example);
      for (Fix fix : safe) {
        Path fixed = Files.createTempFile("fixed", ".policy");
        Files.writeString(fixed, Edit.apply(source, fix.edits()));
        List<Problem> left = checked(fixed, Set.of(rule.code())).problems();
        Files.delete(fixed);
        assertTrue(left.size() < problems.size(), () -> fix.title() + " leaves " + left);
      }
    }
  }

  private static Reading checked(Path file, Set<String> rules) {
    return PolicyReader.check(
        List.of(file), new Checking(Optional.of(LocalDate.of(2026, 11, 21)), rules));
  }

  private static String text(Problem problem, String source) {
    StringBuilder text = new StringBuilder();
    int line = problem.location().line();
    int column = problem.location().column();
    text.append("%d:%d %s: %s\n".formatted(line, column, problem.severity(), problem.message()));
    text.append("    ").append(problem.location().sourceLine()).append('\n');
    text.append("    ").append(" ".repeat(column - 1));
    text.append("^".repeat(problem.location().length())).append('\n');
    text.append("    ").append(problem.hint()).append('\n');
    for (Fix fix : problem.fixes()) {
      text.append(fix.safe() ? "    fix: " : "    suggestion: ").append(fix.title()).append('\n');
      List<String> before = source.lines().toList();
      Edit.apply(source, fix.edits())
          .lines()
          .filter(each -> !before.contains(each))
          .forEach(each -> text.append("        ").append(each).append('\n'));
    }
    return text.append('\n').toString();
  }
}
