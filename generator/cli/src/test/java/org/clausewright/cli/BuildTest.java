package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.clausewright.generator.Generator;
import org.clausewright.generator.edition.Edition;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.NormKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The main job on the real policies: what is written, that it holds together, and that it is always
 * the same.
 */
class BuildTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final Library LIBRARY =
      PolicyReader.read(List.of(Path.of("../../policies"))).library();
  private static final Map<String, byte[]> FILES = files();

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Generator.generate(
        LIBRARY, Edition.whole(AS_OF), file -> files.put(file.path(), file.content()));
    return files;
  }

  private static String text(String path) {
    return new String(FILES.get(path), StandardCharsets.UTF_8);
  }

  @Test
  void readsAllPolicies() {
    assertEquals(
        List.of(
            "creating-tomorrow-social-media",
            "ddat-social-media",
            "huxley-social-media",
            "matlock-dales-social-media",
            "reach2-social-media",
            "weaver-social-media"),
        LIBRARY.policies().stream().map(Policy::id).toList());
    assertEquals(49, LIBRARY.topics().size());
  }

  @Test
  void checklistsKeepToTheirSchema() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("schema/checklist-1.schema.json"), InputFormat.JSON);
    for (Policy policy : LIBRARY.policies()) {
      String checklist = text(policy.id() + "/checklist.json");
      assertEquals(List.of(), schema.validate(checklist, InputFormat.JSON));
      assertTrue(
          !schema
              .validate(checklist.replaceFirst("\"digest\"", "\"digst\""), InputFormat.JSON)
              .isEmpty());
    }
  }

  @Test
  void everyBindingNormIsOnTheChecklist() {
    for (Policy policy : LIBRARY.policies()) {
      String checklist = text(policy.id() + "/checklist.json");
      policy
          .norms()
          .map(Policy.Placed::norm)
          .filter(norm -> norm.items().isEmpty())
          .filter(norm -> norm.kind() == NormKind.OBLIGATION || norm.kind() == NormKind.PROHIBITION)
          .forEach(
              norm ->
                  assertTrue(
                      checklist.contains("\"" + policy.id() + "/" + norm.id() + "\""), norm.id()));
    }
  }

  @Test
  void linksLeadSomewhere() {
    List<String> broken = new ArrayList<>();
    Map<String, Set<String>> anchors = new LinkedHashMap<>();
    FILES.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(
            path ->
                anchors.put(
                    path, new HashSet<>(Jsoup.parse(text(path)).select("[id]").eachAttr("id"))));
    for (String path : anchors.keySet()) {
      for (Element link : Jsoup.parse(text(path)).select("a[href], link[href], script[src]")) {
        String href = link.hasAttr("src") ? link.attr("src") : link.attr("href");
        if (!href.matches("(https?|mailto|tel):.*") && !leads(path, href, anchors)) {
          broken.add(path + " → " + href);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean leads(String path, String href, Map<String, Set<String>> anchors) {
    String file = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
    String target =
        file.isEmpty() ? path : Path.of(path).resolveSibling(file).normalize().toString();
    boolean anchored =
        !href.contains("#")
            || anchors
                .getOrDefault(target, Set.of())
                .contains(href.substring(href.indexOf('#') + 1));
    return FILES.containsKey(target) && anchored;
  }

  @Test
  void idsAreUniqueOnEveryPage() {
    FILES.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(
            path -> {
              List<String> ids = Jsoup.parse(text(path)).select("[id]").eachAttr("id");
              assertEquals(ids.size(), new HashSet<>(ids).size(), path);
            });
  }

  @Test
  void pagesHoldNoInlineScriptAndNoInlineStyle() {
    FILES.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(
            path ->
                assertEquals(
                    0,
                    Jsoup.parse(text(path))
                        .select("script:not([src]), style, [style], [onclick]")
                        .size(),
                    path));
  }

  @Test
  void sameInputSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> again = new LinkedHashMap<>();
      Library library = PolicyReader.read(List.of(Path.of("../../policies"))).library();
      Generator.generate(
          library, Edition.whole(AS_OF), file -> again.put(file.path(), file.content()));
      assertEquals(List.copyOf(FILES.keySet()), List.copyOf(again.keySet()));
      again.forEach((path, content) -> assertArrayEquals(FILES.get(path), content, path));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
