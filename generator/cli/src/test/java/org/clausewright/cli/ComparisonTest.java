package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.generator.Generator;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Contradiction;
import org.clausewright.generator.comparison.Evidence;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.comparison.wording.SharedWording;
import org.clausewright.generator.comparison.wording.WordDifference;
import org.clausewright.generator.edition.Edition;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.Clause;
import org.clausewright.model.Library;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.prose.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The comparison of the real policies: nothing in it that is not in them. */
class ComparisonTest {

  private static final Library LIBRARY =
      PolicyReader.read(List.of(Path.of("../../policies"))).library();
  private static final Findings FINDINGS = Findings.of(LIBRARY);
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    Generator.compare(
        LIBRARY,
        Edition.whole(LocalDate.of(2026, 11, 21)),
        file -> FILES.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
  }

  @Test
  void jsonKeepsToItsSchema() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FILES.get("schema/comparison-1.schema.json"), InputFormat.JSON);
    String json = FILES.getOrDefault("comparison.json", "");
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    for (String name :
        List.of("quotation", "adoptedBy", "samePeople", "answers", "percent", "cells", "rank")) {
      String wrong = json.replaceFirst("\"" + name + "\"", "\"x\"");
      assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty(), name);
    }
    String wrong = json.replaceFirst("\"stance\" : \"stated\"", "\"stance\" : \"unsure\"");
    assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty());
  }

  @Test
  void quotationsAreTheWordsOfThePolicy() {
    for (Comparison.Row row : FINDINGS.comparison().rows()) {
      for (Comparison.Cell cell : row.cells()) {
        Stream.concat(cell.deciding().stream(), cell.related().stream())
            .map(Evidence::quotation)
            .forEach(
                quotation -> assertTrue(wordsOf(cell.policyId()).contains(quotation), quotation));
      }
    }
  }

  private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

  /** Everything that can be quoted: what is printed outside clauses, and norms with lead-ins. */
  private static Set<String> wordsOf(String policyId) {
    return WORDS.computeIfAbsent(
        policyId,
        id -> {
          Policy policy = policy(id);
          List<String> words = new ArrayList<>();
          policy.norms().forEach(placed -> words.add(placed.norm().fullWords()));
          policy
              .blocks()
              .forEach(
                  block -> {
                    if (block instanceof Title title) {
                      words.add(title.text().words());
                    } else if (block instanceof Line line) {
                      words.add(line.text().words());
                    } else if (block instanceof Table table) {
                      table.rows().forEach(row -> words.add(cells(row)));
                    }
                  });
          return Set.copyOf(words);
        });
  }

  private static String cells(Table.Row row) {
    return row.cells().stream().map(Prose::words).collect(Collectors.joining(" ")).strip();
  }

  private static Policy policy(String id) {
    return LIBRARY.policies().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sharedWordingIsTheWordsOfTwoPoliciesOrMore() {
    assertTrue(FINDINGS.sharedWording().size() >= 25);
    for (SharedWording wording : FINDINGS.sharedWording()) {
      assertVerbatim(wording.model().policyId(), wording.model().words());
      for (SharedWording.Copy copy : wording.copies()) {
        assertFalse(copy.passage().policyId().equals(wording.model().policyId()));
        assertVerbatim(copy.passage().policyId(), copy.passage().words());
        assertEquals(wording.model().words(), without(WordDifference.Kind.ADDED, copy));
        assertEquals(copy.passage().words(), without(WordDifference.Kind.REMOVED, copy));
        assertTrue(copy.extract() || copy.percent() >= 60, copy.passage().words());
      }
    }
  }

  private static void assertVerbatim(String policyId, String words) {
    assertTrue(
        everyClause(policy(policyId)).anyMatch(text -> text.contains(words)),
        () -> policyId + ": " + words);
  }

  private static Stream<String> everyClause(Policy policy) {
    return policy.clauses().flatMap(ComparisonTest::texts);
  }

  private static Stream<String> texts(Clause clause) {
    return Stream.concat(
        Stream.of(
            clause.norms().stream()
                .map(norm -> norm.text().words())
                .collect(Collectors.joining(" "))),
        clause.norms().stream()
            .map(Norm::items)
            .flatMap(items -> items.stream().flatMap(ComparisonTest::texts)));
  }

  private static String without(WordDifference.Kind kind, SharedWording.Copy copy) {
    return copy.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(WordDifference.Piece::words)
        .collect(Collectors.joining());
  }

  @Test
  void differencesOnThePageAreTheTwoTexts() {
    Document page = Jsoup.parse(FILES.getOrDefault("shared-wording.html", ""));
    page.select(".aloud").remove();
    List<Element> sections = page.select("section.shared");
    assertEquals(FINDINGS.sharedWording().size(), sections.size());
    for (int i = 0; i < sections.size(); i++) {
      SharedWording wording = FINDINGS.sharedWording().get(i);
      List<Element> differences = sections.get(i).select(".wording:not(.model)");
      for (int j = 0; j < differences.size(); j++) {
        SharedWording.Copy copy = wording.copies().get(j);
        if (!copy.isIdentical()) {
          Element difference = differences.get(j).selectFirst("blockquote");
          assertEquals(wording.model().words(), without("ins", difference));
          assertEquals(copy.passage().words(), without("del", difference));
        }
      }
    }
  }

  private static String without(String elements, Element difference) {
    Element rest = difference.clone();
    rest.select(elements).remove();
    return rest.wholeText();
  }

  @Test
  void contradictionsHaveQuotationsOnBothSides() {
    assertEquals(5, FINDINGS.contradictions().size());
    int rank = 0;
    for (Contradiction contradiction : FINDINGS.contradictions()) {
      assertEquals(++rank, contradiction.rank());
      for (Contradiction.Side side : List.of(contradiction.first(), contradiction.second())) {
        assertFalse(side.voices().isEmpty());
        side.voices()
            .forEach(
                voice -> {
                  assertFalse(voice.evidence().isEmpty());
                  assertFalse(voice.bearers().isEmpty());
                });
      }
    }
    Document page = Jsoup.parse(FILES.getOrDefault("comparison.html", ""));
    assertEquals(5, page.select(".contradictions > li").size());
    page.select(".contradictions .voice")
        .forEach(voice -> assertFalse(voice.select(".evidence a[href], blockquote").isEmpty()));
  }

  @Test
  void everyTopicHasAPage() {
    FINDINGS
        .comparison()
        .rows()
        .forEach(
            row -> {
              Document page =
                  Jsoup.parse(FILES.getOrDefault("comparison/" + row.topic().id() + ".html", ""));
              assertEquals(row.topic().title(), page.select("h1").text());
              int passages =
                  row.cells().stream()
                      .mapToInt(cell -> cell.deciding().size() + cell.related().size())
                      .sum();
              assertEquals(passages, page.select(".policy .evidence").size());
            });
    assertEquals(
        49, FILES.keySet().stream().filter(path -> path.startsWith("comparison/")).count());
  }
}
