package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every finding in the real policies has been judged: {@code right}, {@code doubtful} or {@code
 * wrong}, where need be with the reason. The judgements stand in {@code findings/<policy>.tsv}:
 * rule, clause, words, judgement. {@code -Dgolden=update} takes over the judgements of findings
 * that are still there and leaves the new ones open.
 */
class JudgedFindingsTest {

  private static final Path POLICIES = Path.of("../../policies");
  private static final Path JUDGED = Path.of("src/test/resources/findings");
  private static final String OPEN = "?";

  static List<Path> policies() throws IOException {
    try (Stream<Path> files = Files.walk(POLICIES)) {
      return files.filter(file -> file.endsWith("social-media.policy")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyFindingIsJudged(Path policy) throws IOException {
    Path file = JUDGED.resolve(policy.getParent().getFileName() + ".tsv");
    List<String> judged = Files.exists(file) ? Files.readAllLines(file) : List.of();
    Map<String, String> judgements = new HashMap<>();
    for (String line : judged) {
      int tab = line.lastIndexOf('\t');
      judgements.put(line.substring(0, tab), line.substring(tab + 1));
    }
    List<String> found = new ArrayList<>();
    for (Problem problem : problems(policy)) {
      String key = key(problem);
      found.add(key + "\t" + judgements.getOrDefault(key, OPEN));
    }
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(JUDGED);
      Files.write(file, found, StandardCharsets.UTF_8);
      fail("findings written; judge the open ones, and run again without -Dgolden=update: " + file);
    }
    assertEquals(String.join("\n", judged), String.join("\n", found), file.toString());
    for (String line : judged) {
      String judgement = line.substring(line.lastIndexOf('\t') + 1);
      assertTrue(judgement.matches("(right|doubtful|wrong)(: .+)?"), line);
    }
  }

  private static List<Problem> problems(Path policy) {
    Checking checking = new Checking(Optional.of(LocalDate.of(2026, 11, 21)), Set.of());
    return PolicyReader.check(List.of(policy), checking).problems();
  }

  private static String key(Problem problem) {
    Location at = problem.location();
    int start = Math.max(0, Math.min(at.column() - 1, at.sourceLine().length()));
    int end = Math.min(at.sourceLine().length(), start + at.length());
    String words = at.sourceLine().substring(start, end).strip();
    String message = problem.message().replace('\t', ' ');
    return String.join("\t", problem.code(), problem.subject(), words, message);
  }
}
