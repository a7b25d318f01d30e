package org.clausewright.generator.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clausewright.generator.Samples;
import org.clausewright.model.Block;
import org.clausewright.model.Library;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule table, case by case, through the comparison. */
class StanceRuleTest {

  private static final Topic TOPIC = new Topic("topic", "Topic", "May staff do it?", "Group");

  static List<String> cases() throws IOException {
    byte[] lines =
        Objects.requireNonNull(StanceRuleTest.class.getResourceAsStream("stances.csv"))
            .readAllBytes();
    return new String(lines, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void stance(String line) {
    String[] sides = line.split("→");
    Comparison.Cell cell = compare(norms(sides[0])).rows().get(0).cells().get(0);
    assertEquals(sides[1].strip(), cell.stance().word());
    cell.deciding().forEach(evidence -> assertTrue(evidence.quotation().contains("Words")));
  }

  @Test
  void openQuestionsHaveNoOppositeAnswers() {
    assertTrue(new Topic("t", "T", "Whose approval is needed?", "G").isOpen());
    assertTrue(new Topic("t", "T", "To whom is misuse reported?", "G").isOpen());
    assertFalse(TOPIC.isOpen());
  }

  private static Comparison compare(List<Block> body) {
    return Comparison.of(new Library(List.of(Samples.policy("p", body)), List.of(TOPIC)));
  }

  private static List<Block> norms(String side) {
    List<Block> body = new ArrayList<>();
    for (String word : side.split(",")) {
      if (!word.isBlank()) {
        String kind = word.strip().replaceAll("[+@=].*", "");
        Optional<Stance> stated =
            word.contains("=")
                ? Optional.of(
                    Stance.valueOf(word.strip().replaceAll(".*=", "").toUpperCase(Locale.ROOT)))
                : Optional.empty();
        String id = "n" + body.size();
        body.add(
            Samples.clause(
                id,
                "1",
                Samples.norm(
                    id,
                    NormKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    List.of(new TopicUse(TOPIC, stated, true)),
                    word.contains("+"),
                    word.contains("@"),
                    Prose.of("Words of " + id))));
      }
    }
    return body;
  }
}
