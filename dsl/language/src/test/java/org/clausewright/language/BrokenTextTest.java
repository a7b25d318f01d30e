package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.editing.PolicyWorkspace;
import org.clausewright.language.editing.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy in which something is half written is understood but for that. */
final class BrokenTextTest {

  private static final Path FILE = Path.of("../../policies/weaver/social-media.policy");
  private static final Pattern CLAUSE = Pattern.compile("(?m)^ {4,8}(section|clause) ");
  private static final int STEP = 2;

  private static Snapshot opened(String text) {
    PolicyWorkspace workspace = new PolicyWorkspace(() -> Checking.ALL);
    workspace.open(FILE, text);
    return workspace.snapshot();
  }

  private static Set<String> ids(String text) {
    Collection<String> ids =
        opened(text).analysis(FILE.toAbsolutePath().normalize()).orElseThrow().ids().values();
    return new HashSet<>(ids);
  }

  private static List<Integer> syntaxErrors(String text) {
    return opened(text).reading(FILE.toAbsolutePath().normalize()).orElseThrow().problems().stream()
        .filter(problem -> problem.code().equals("syntax"))
        .map(problem -> problem.location().line())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obl",
        "obligation",
        "obligation new-one",
        "obligation new-one of",
        "obligation new-one of staff,",
        "obligation new-one of staff about",
        "obligation report of staff \"Reserved word\"",
        "obligation new-one \"see [[",
        "obligation new-one \"see {a",
        "obligation new-one limit",
        "obligation new-one \"\"\"",
        "obligation new-one \"\"\"\n    See [[",
        "obligation new-one \"\"\"\n    Words.\n    \"\"\"\n    \"\"\"",
        "obligation new-one \"a list\" {}",
        "consequence new-one breach",
        "section",
        "section new-one",
        "section new-one \"New\" {}",
        "clause",
        "clause new-one {}",
        "approved by",
        "review every",
        "owner",
        "title",
        "xx yy \"zz\" { item \"a\" }",
        "accept",
        "]]",
        "2024-10",
        "\"",
        "/"
      })
  void oneLineDisturbsNothingElse(String line) throws IOException {
    String text = Files.readString(FILE);
    Set<String> all = ids(text);
    assertTrue(all.size() > 100);
    int[] places = CLAUSE.matcher(text).results().mapToInt(MatchResult::start).toArray();
    for (int i = 0; i < places.length; i += STEP) {
      String broken =
          text.substring(0, places[i]) + "    " + line + "\n" + text.substring(places[i]);
      Set<String> lost = new TreeSet<>(all);
      lost.removeAll(ids(broken));
      assertEquals(
          Set.of(), lost, "before " + text.substring(places[i]).strip().lines().findFirst());
    }
  }

  @Test
  void bracesMayBeMissingOrTooMany() throws IOException {
    String text = Files.readString(FILE);
    Set<String> all = ids(text);
    int section = text.indexOf("    section personal-use");
    String before = text.substring(0, section);
    String after = text.substring(section);
    int last = before.lastIndexOf("}");
    assertEquals(all, ids(before + "    }\n" + after));
    assertEquals(all, ids(before.substring(0, last) + before.substring(last + 1) + after));
  }

  @Test
  void textsMayBeUnclosed() throws IOException {
    String text = Files.readString(FILE);
    Set<String> all = ids(text);
    int closed = 0;
    Matcher mark = Pattern.compile("(?m)^ +\"\"\"").matcher(text);
    while (mark.find()) {
      String broken = text.substring(0, mark.start()) + text.substring(mark.end());
      int line = (int) text.substring(0, mark.start()).lines().count() + 1;
      String next = text.substring(mark.end()).lines().findFirst().orElse("");
      if (next.isBlank()) {
        assertEquals(all, ids(broken), "line " + line);
        assertEquals(1, syntaxErrors(broken).size(), "line " + line);
        closed++;
      }
    }
    assertTrue(closed > 50, closed + " closing marks");
  }
}
