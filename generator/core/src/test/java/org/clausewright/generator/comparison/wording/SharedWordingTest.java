package org.clausewright.generator.comparison.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausewright.generator.Samples;
import org.clausewright.model.Block;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.api.Test;

/** Copied clauses are found among many others, and only those. */
class SharedWordingTest {

  private static final String[] WORDS = {
    "staff", "pupils", "post", "share", "photograph", "account", "policy", "trust", "school",
    "never", "always", "consent", "written", "before", "after", "online", "media", "report",
    "remove", "respect", "careful", "public", "private", "image", "video", "message", "parent"
  };

  @Test
  void everyCopyOfManyIsFound() {
    Random random = new Random(4);
    String common = words(40, random);
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<Block> body = new ArrayList<>();
      for (int j = 0; j < 20; j++) {
        body.add(clause(i + "-" + j, words(30, random)));
      }
      body.add(random.nextInt(21), clause(i + "-copy", edited(common, random)));
      policies.add(Samples.policy("p" + i, body));
    }
    List<SharedWording> found = SharedWording.of(policies);
    assertEquals(1, found.size());
    Set<String> places = new HashSet<>(Set.of(found.get(0).model().targetId()));
    found.get(0).copies().forEach(copy -> places.add(copy.passage().targetId()));
    assertEquals(new HashSet<>(IntStream.range(0, 60).mapToObj(i -> i + "-copy").toList()), places);
  }

  @Test
  void repetitionWithinAPolicyIsNoFindAndHidesNone() {
    Random random = new Random(5);
    String common = words(40, random);
    List<Block> repeating =
        IntStream.range(0, 500).<Block>mapToObj(i -> clause("a" + i, common)).toList();
    assertEquals(List.of(), SharedWording.of(List.of(Samples.policy("a", repeating))));
    List<SharedWording> found =
        SharedWording.of(
            List.of(
                Samples.policy("a", repeating),
                Samples.policy("b", List.of(clause("b", common))),
                Samples.policy("c", List.of(clause("c", common)))));
    assertTrue(found.stream().anyMatch(each -> each.policies() == 3));
  }

  @Test
  void extractsAreFound() {
    Random random = new Random(6);
    String text = words(60, random);
    String extract = String.join(" ", List.of(text.split(" ")).subList(10, 30));
    List<SharedWording> found =
        SharedWording.of(
            List.of(
                Samples.policy("a", List.of(clause("a", text))),
                Samples.policy("b", List.of(clause("b", extract)))));
    assertEquals(
        List.of(true), found.get(0).copies().stream().map(copy -> copy.extract()).toList());
    assertEquals(50, found.get(0).copies().get(0).percent());
  }

  private static Block clause(String id, String text) {
    return Samples.clause(
        id, id, Samples.norm(id, NormKind.STATEMENT, List.of(), false, false, Prose.of(text)));
  }

  private static String words(int count, Random random) {
    return String.join(
        " ",
        random.ints(count, 0, WORDS.length).mapToObj(i -> WORDS[i] + random.nextInt(3)).toList());
  }

  /** With one word in eight replaced. */
  private static String edited(String text, Random random) {
    String[] words = text.split(" ");
    for (int i = random.nextInt(8); i < words.length; i += 8) {
      words[i] = "edited" + random.nextInt(9);
    }
    return String.join(" ", words);
  }
}
