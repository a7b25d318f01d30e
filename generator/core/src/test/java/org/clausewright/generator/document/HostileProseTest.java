package org.clausewright.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.Samples;
import org.clausewright.model.Label;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Recorded;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.prose.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an author writes comes out as exactly those words, wherever it stands, and does nothing.
 */
class HostileProseTest {

  static List<String> payloads() throws IOException {
    byte[] lines =
        Objects.requireNonNull(HostileProseTest.class.getResourceAsStream("hostile.txt"))
            .readAllBytes();
    return new String(lines, StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isInert(String payload) {
    Document page = Jsoup.parse(html(Prose.of(payload)));
    Element article = page.selectFirst("article");
    assertEquals(payload, article.selectFirst("h1").wholeText());
    assertEquals(payload, article.selectFirst("h2").wholeText().substring(3));
    assertEquals(
        List.of(payload, "1.1 " + payload),
        article.select("p").stream()
            .map(Element::wholeText)
            .filter(text -> !text.isBlank())
            .toList());
    assertEquals(
        List.of(payload, payload), article.select("td").stream().map(Element::wholeText).toList());
    assertEquals(0, page.select("script, style, img, iframe, object, form").size());
    assertFalse(
        page.getAllElements().stream()
            .flatMap(element -> Stream.of(element.attributes().asList()))
            .flatMap(List::stream)
            .anyMatch(
                attribute ->
                    attribute.getKey().startsWith("on")
                        || attribute.getValue().matches("(?i)(javascript|data|vbscript):.*")));
  }

  private static String html(Prose text) {
    Policy policy =
        Samples.policy(
            "p",
            List.of(
                new Title(text, Recorded.NOTHING),
                new Line(text, Recorded.NOTHING),
                new Table(
                    "t",
                    Optional.empty(),
                    List.of(),
                    List.of(new Table.Row(List.of(text, text), Recorded.NOTHING))),
                new Section(
                    "s",
                    new Label(Optional.of("1."), Optional.of("1."), false, "1"),
                    text,
                    List.of(
                        Samples.clause(
                            "c",
                            "1.1",
                            Samples.norm(
                                "c", NormKind.STATEMENT, List.of(), false, false, text))))));
    Map<String, String> files = new HashMap<>();
    DocumentOutput.write(
        policy,
        LocalDate.EPOCH,
        file -> files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
    return files.get("p/policy.html");
  }
}
