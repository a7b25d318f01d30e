package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewright.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the language reference is read, linked and mapped without a problem. */
class ReferenceTest {

  private static final Path REFERENCE = Path.of("README.md");
  private static final Path VOCABULARY = Path.of("../../policies/vocabulary");
  private static final Pattern EXAMPLE =
      Pattern.compile("```policy (\\w+)\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern CONSTRUCT = Pattern.compile("(?m)^\\*\\*(\\d+)\\. ");

  @TempDir private Path folder;

  record Example(String kind, String text) {
    /** The example in the surroundings that it needs. */
    String file() {
      return switch (kind) {
        case "file" -> text;
        case "organisation" -> "trust surrounding \"Surrounding Trust\" {\n" + text + "\n}";
        default ->
            """
            policy example "Example" of example-trust {
            section given "Given" { statement speaking "Given." }
            %s
            }
            """
                .formatted(text);
      };
    }

    @Override
    public String toString() {
      return text.lines().findFirst().orElse("");
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(Files.readString(REFERENCE));
    while (matcher.find()) {
      examples.add(new Example(matcher.group(1), matcher.group(2)));
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadWithoutProblems(Example example) throws IOException {
    Path vocabulary = Files.createDirectories(folder.resolve("vocabulary"));
    try (Stream<Path> files = Files.list(VOCABULARY)) {
      for (Path file : files.toList()) {
        Files.copy(file, vocabulary.resolve(file.getFileName()));
      }
    }
    Files.copy(
        Path.of("src/test/resources/examples/collection.policy"),
        folder.resolve("organisation.policy"));
    Path file = Files.writeString(folder.resolve("example.policy"), example.file());

    Reading reading = PolicyReader.read(List.of(file));

    assertEquals(List.of(), reading.problems().stream().map(Problem::toString).toList());
    assertEquals(1, reading.files().size());
  }

  @Test
  void showsEveryConstruct() throws IOException {
    List<Integer> numbers =
        CONSTRUCT
            .matcher(Files.readString(REFERENCE))
            .results()
            .map(match -> Integer.valueOf(match.group(1)))
            .toList();
    assertEquals(IntStream.rangeClosed(1, 97).boxed().toList(), numbers);
    assertTrue(examples().count() >= 97);
  }
}
