package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausewright.generator.Generator;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.Reading;
import org.clausewright.model.Policy;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of the five published policies comes out, in order and under its label; and this test
 * would notice if any clause lost, changed or swapped words.
 */
class FidelityTest {

  private static final Path CASES = Path.of("src/test/resources/fidelity");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final Reading READING = PolicyReader.read(List.of(Path.of("../../policies")));

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyWordInOrder(Path folder) throws IOException {
    List<String> published = PublishedText.read(folder).words();
    Map<String, String> files = documents(policy(folder));
    assertAll(
        () -> assertEquals(lines(published), lines(Words.ofMarkdown(files.get("policy.md")))),
        () -> assertEquals(lines(published), lines(Words.ofHtml(files.get("policy.html")))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anyLostChangedOrSwappedWordIsNoticed(Path folder) throws IOException {
    List<String> published = PublishedText.read(folder).words();
    Policy policy = policy(folder);
    List<UnaryOperator<Prose>> mutations =
        List.of(
            words -> Prose.EMPTY,
            words -> Prose.of(words.words() + "x"),
            words -> Prose.of(swapped(words.words())));
    int clauses = Mutation.clauses(policy);
    assertTrue(clauses >= 40, () -> clauses + " clauses");
    for (int clause = 0; clause < clauses; clause++) {
      for (UnaryOperator<Prose> mutation : mutations) {
        Policy mutated = Mutation.of(policy, clause, mutation);
        if (mutated.equals(policy)) {
          continue; // an empty bullet has no words to lose
        }
        Map<String, String> files = documents(mutated);
        String place = "clause " + clause;
        assertFalse(published.equals(Words.ofMarkdown(files.get("policy.md"))), place);
        assertFalse(published.equals(Words.ofHtml(files.get("policy.html"))), place);
      }
    }
  }

  private static Policy policy(Path folder) {
    String id = folder.getFileName().toString();
    return READING.library().policies().stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> documents(Policy policy) {
    Map<String, String> files = new HashMap<>();
    Generator.ofPolicy(
            policy,
            new Edition(AS_OF, Set.of(Product.POLICY), Set.of(Format.MARKDOWN, Format.HTML)))
        .forEach(
            file ->
                files.put(
                    file.path().substring(file.path().indexOf('/') + 1),
                    new String(file.content(), StandardCharsets.UTF_8)));
    return files;
  }

  /** The first two words that differ exchanged; a lone word is reversed. */
  private static String swapped(String text) {
    String[] words = text.split(" ");
    for (int i = 1; i < words.length; i++) {
      if (!words[i].equals(words[i - 1])) {
        String first = words[i - 1];
        words[i - 1] = words[i];
        words[i] = first;
        return String.join(" ", words);
      }
    }
    return new StringBuilder(text).reverse().toString();
  }

  private static String lines(List<String> words) {
    return String.join("\n", words);
  }
}
