package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.clausewright.language.PolicyFormatter.Formatted;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * Whatever a file holds, reader, checker and formatter come to an end and say where something is
 * wrong.
 */
class HostileInputTest {

  private static final Path REAL = Path.of("../../policies");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Checking CHECKING =
      new Checking(Optional.of(LocalDate.of(2026, 11, 21)), Set.of());

  /** Longer files are refused. */
  private static final int MOST = 1_000_000;

  private static final Pattern TOKEN = Pattern.compile("\\w+|\"\"\"|\\s+|.", Pattern.DOTALL);
  private static final List<String> POLICIES = policies();
  private static Path collection = Path.of("");

  private static List<String> policies() {
    try (Stream<Path> files = Files.walk(REAL)) {
      return files
          .filter(file -> file.endsWith("social-media.policy"))
          .sorted()
          .map(HostileInputTest::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The real vocabulary and organisations, so that whole policies link and all rules run. */
  @BeforeContainer
  static void copyShared() throws IOException {
    collection = Files.createTempDirectory("hostile");
    try (Stream<Path> files = Files.walk(REAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("social-media.policy")) {
          Path copy = collection.resolve(REAL.relativize(file));
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  @AfterContainer
  static void delete() throws IOException {
    try (Stream<Path> files = Files.walk(collection)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void randomBytes(@ForAll @Size(max = 2000) byte[] bytes) {
    survives(bytes);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void tokensDeletedAndDoubled(
      @ForAll @IntRange(max = 5) int policy,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1_000_000) Integer> places) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(POLICIES.get(policy));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    for (int place : places) {
      int at = place % tokens.size();
      if (place % 2 == 0) {
        tokens.remove(at);
      } else {
        tokens.add(at, tokens.get(at));
      }
    }
    survives(String.join("", tokens));
  }

  @Example
  void truncationsOfRealPolicies() throws IOException {
    for (int i = 0; i < POLICIES.size(); i++) {
      Path folder = Files.createDirectories(collection.resolve("truncated-" + i));
      byte[] bytes = POLICIES.get(i).getBytes(StandardCharsets.UTF_8);
      for (int length = 0; length < bytes.length - 2; length += 50) {
        Files.write(folder.resolve(length + ".policy"), Arrays.copyOf(bytes, length));
      }
      Reading reading =
          assertTimeoutPreemptively(PATIENCE, () -> PolicyReader.check(List.of(folder), CHECKING));
      Set<String> wrong =
          reading.problems().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .map(problem -> problem.location().file())
              .collect(Collectors.toSet());
      assertTrue(wrong.containsAll(reading.files()), "every truncated file is wrong");
      reading.problems().forEach(HostileInputTest::hasAPlace);
    }
  }

  @Example
  void deepNesting() {
    survives("policy p \"P\" of t {" + " section s \"S\" {".repeat(10_000));
    survives("policy p \"P\" of t { obligation a \"x\" {" + " item \"y\" {".repeat(10_000));
    survives(inText("*a **b ".repeat(10_000)));
    survives(inText("*a **b ".repeat(10_000) + "c** d*".repeat(10_000)));
    survives(inText("([{“‘".repeat(50_000)));
  }

  @Example
  void oneLineOf20Megabytes() {
    survives(inText("word ".repeat(4 << 20)));
  }

  @Example
  void longestTexts() {
    for (String repeated :
        List.of(
            "word ",
            "a",
            "*",
            "*a **b ",
            "[",
            "{a",
            "(",
            "\\\\",
            "a.",
            "1.",
            "\u201C",
            "A. ",
            "the the ")) {
      survives(inText(repeated.repeat((1 << 20) / repeated.length())));
    }
  }

  @Example
  void millionsOfClauses() {
    survives(inPolicy("statement a \"x\" ".repeat(1_000_000)));
    StringBuilder clauses = new StringBuilder();
    for (int i = 0; clauses.length() < 1 << 20; i++) {
      clauses.append("obligation a").append(i).append(" of staff \"Staff must do it.\"\n");
    }
    survives(inPolicy(clauses.toString()));
    survives(inPolicy("obligation a \"x\" {" + "item \"do it;\"\n".repeat(50_000) + "}"));
    survives(inPolicy("line \"x\"\n".repeat(100_000)));
  }

  @Example
  void textsThatNobodyCloses() {
    for (String repeated :
        List.of(
            "\n",
            " ",
            "item\n",
            "\nitem /*",
            "\nitem \"x\" item \"y\" item \"z\" w",
            "item \"x\" {\n",
            "}\n",
            "{a\n",
            "[[\n",
            "\nstatement \"\"\"\nitem \"x\" } item \"y\"",
            "\nstatement \"\"\"\nstatement a of b, c, d, e, f, g")) {
      survives(inPolicy("statement \"\"\"\n" + repeated.repeat(MOST / repeated.length())));
    }
  }

  private static String inText(String words) {
    return inPolicy("statement a \"\"\"\n" + words + "\n\"\"\"");
  }

  private static String inPolicy(String elements) {
    return "policy p \"P\" of weaver {\n" + elements + "\n}\n";
  }

  private static void survives(String text) {
    survives(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void survives(byte[] bytes) {
    Path file = collection.resolve("hostile.policy");
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Reading reading =
        assertTimeoutPreemptively(PATIENCE, () -> PolicyReader.check(List.of(file), CHECKING));
    reading.problems().forEach(HostileInputTest::hasAPlace);
    Formatted formatted = assertTimeoutPreemptively(PATIENCE, () -> PolicyFormatter.format(file));
    if (formatted.problems().isEmpty()) {
      assertEquals(formatted.text(), PolicyFormatter.format("again", formatted.text()).text());
    }
  }

  private static void hasAPlace(Problem problem) {
    Location at = problem.location();
    assertFalse(problem.message().isBlank());
    assertFalse(problem.code().equals("internal"), problem::toString);
    assertTrue(at.line() >= 0 && at.column() >= 0 && at.length() >= 0, problem::toString);
    assertTrue(
        at.sourceLine().isEmpty() || at.column() + at.length() - 1 <= at.sourceLine().length() + 1,
        problem::toString);
  }
}
