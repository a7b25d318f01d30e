package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.junit.jupiter.api.Test;

/** Safe fixes, made one after another. */
final class FixesTest {

  private static final String TEXT = "abcdefghij";

  private static Problem problem(boolean safe, Edit... edits) {
    return new Problem(
        Severity.WARNING,
        "code",
        "message",
        "",
        Location.of("file"),
        "",
        List.of(new Fix("Fix", List.of(edits), safe)));
  }

  @Test
  void allAreTheSafeOnesUntilNoneIsLeft() {
    Fixes fixes =
        Fixes.all(
            TEXT,
            List.of(problem(true, new Edit(1, 2, "B")), problem(false, new Edit(5, 1, "F"))),
            text ->
                text.equals("aBdefghij")
                    ? List.of(problem(true, new Edit(1, 2, "XY")))
                    : List.of());
    assertEquals(List.of(new Edit(1, 3, "XY")), fixes.edits());
    assertEquals(2, fixes.count());
  }

  @Test
  void thoseThatUndoEachOtherEnd() {
    Fixes fixes =
        Fixes.all(
            "a",
            List.of(problem(true, new Edit(0, 1, "b"))),
            text -> List.of(problem(true, new Edit(0, 1, text.equals("a") ? "b" : "a"))));
    assertEquals("a", fixes.apply("a"));
    assertEquals(Fixes.MAXIMUM_ROUNDS, fixes.count());
  }

  @Test
  void editsComeToTheSameAsOneAfterAnother() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      List<String> texts = new ArrayList<>(List.of(TEXT));
      Fixes fixes =
          Fixes.all(
              TEXT,
              edited(random, texts),
              text -> {
                assertEquals(texts.get(texts.size() - 1), text);
                return edited(random, texts);
              });
      assertEquals(texts.get(texts.size() - 1), fixes.apply(TEXT), "seed " + seed);
      for (int i = 1; i < fixes.edits().size(); i++) {
        assertTrue(fixes.edits().get(i - 1).end() < fixes.edits().get(i).offset());
      }
    }
  }

  /** Problems whose edits lead from the last text to another, which is added. */
  private static List<Problem> edited(Random random, List<String> texts) {
    String text = texts.get(texts.size() - 1);
    List<Problem> problems = new ArrayList<>();
    int at = 0;
    while (at <= text.length() && random.nextInt(4) > 0) {
      int length = random.nextInt(Math.min(3, text.length() - at + 1));
      problems.add(problem(true, new Edit(at, length, "xyz".substring(random.nextInt(4)))));
      at += length + 1 + random.nextInt(3);
    }
    texts.add(
        Edit.apply(
            text, problems.stream().map(each -> each.fixes().get(0).edits().get(0)).toList()));
    return problems;
  }
}
