package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with a collection is said with the place, the cause and the remedy: a folder a
 * case.
 */
class ProblemsTest {

  private static final Path CASES = Path.of("src/test/resources/problems");

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(Path folder) throws IOException {
    GoldenFile.verify(
        folder.resolve("problems.txt"), text(PolicyReader.read(List.of(folder)), folder));
  }

  @Test
  void unreadableInput() throws IOException {
    Files.write(folder.resolve("binary.policy"), new byte[] {'P', 'K', 0, 1, 2});
    Files.write(folder.resolve("empty.policy"), new byte[0]);
    Files.write(
        folder.resolve("latin1.policy"), "policy p \"Caf\u00e9\" of t { }".getBytes("ISO-8859-1"));
    Files.write(folder.resolve("mark.policy"), "\uFEFFtrust t \"T\" { }\r\n".getBytes("UTF-8"));
    Path none = Files.createDirectory(folder.resolve("none"));
    Reading reading = PolicyReader.read(List.of(folder, none, folder.resolve("missing.policy")));
    assertEquals(
        """
        binary.policy:0:0 binary-file
        empty.policy:0:0 empty-file
        latin1.policy:1:14 wrong-encoding
        mark.policy:1:1 byte-order-mark
        mark.policy:1:1 line-endings
        missing.policy:0:0 missing-file
        none:0:0 no-policies
        """,
        reading.problems().stream()
            .map(problem -> place(problem, folder) + " " + problem.code() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void nestingIsBounded() throws IOException {
    Files.writeString(
        folder.resolve("deep.policy"),
        "policy p \"P\" of t {" + " section s \"S\" {".repeat(10_000));
    Reading reading = PolicyReader.read(List.of(folder));
    assertEquals(
        List.of("nested-too-deeply"), reading.problems().stream().map(Problem::code).toList());
  }

  private static String text(Reading reading, Path folder) {
    return reading.problems().stream()
        .map(problem -> text(problem, folder))
        .collect(Collectors.joining());
  }

  private static String text(Problem problem, Path folder) {
    Location at = problem.location();
    String caret =
        at.line() == 0
            ? ""
            : "    "
                + at.sourceLine()
                + "\n    "
                + " ".repeat(at.column() - 1)
                + "^".repeat(at.length())
                + "\n";
    return "%s %s %s: %s\n%s    %s\n"
        .formatted(
            place(problem, folder),
            problem.severity(),
            problem.code(),
            problem.message(),
            caret,
            problem.hint());
  }

  private static String place(Problem problem, Path folder) {
    Location at = problem.location();
    return folder.relativize(Path.of(at.file())) + ":" + at.line() + ":" + at.column();
  }
}
