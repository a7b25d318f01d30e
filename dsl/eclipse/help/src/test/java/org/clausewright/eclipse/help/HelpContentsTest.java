package org.clausewright.eclipse.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausewright.language.RuleCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The contents hold together: whatever leads somewhere leads to what is there. */
final class HelpContentsTest {

  private static final Path RESOURCES = Path.of("../plugin/src/main/resources");

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    HelpContents.main(
        new String[] {
          "src/main/help", "../../language", RESOURCES.toString(), folder.resolve("help").toString()
        });
  }

  @Test
  void everyPageIsWellFormedAndItsLinksAndPicturesAreThere() throws Exception {
    for (Path page : pages()) {
      Document document = read(page);
      assertFalse(elements(document, "title").get(0).getTextContent().isBlank(), page.toString());
      for (Element link : elements(document, "a")) {
        assertLeadsSomewhere(page.getParent(), link.getAttribute("href"));
      }
      for (Element picture : elements(document, "img")) {
        assertLeadsSomewhere(page.getParent(), picture.getAttribute("src"));
        assertFalse(picture.getAttribute("alt").isBlank(), page.toString());
      }
    }
  }

  @Test
  void theTableOfContentsNamesEveryPage() throws Exception {
    Document contents = read(folder.resolve("help/toc.xml"));
    TreeSet<String> named = new TreeSet<>();
    for (Element topic : elements(contents, "topic")) {
      assertFalse(topic.getAttribute("label").isBlank());
      assertLeadsSomewhere(folder, topic.getAttribute("href"));
      named.add(topic.getAttribute("href").replaceAll("#.*", ""));
    }
    assertEquals(
        pages().stream().map(page -> "help/" + page.getFileName()).toList(), List.copyOf(named));
  }

  @Test
  void contextsLeadToPages() throws Exception {
    List<Element> topics = elements(read(RESOURCES.resolve("contexts.xml")), "topic");
    assertFalse(topics.isEmpty());
    for (Element topic : topics) {
      assertLeadsSomewhere(folder, topic.getAttribute("href"));
    }
  }

  @Test
  void everyRuleAndEveryCommandIsThere() throws Exception {
    String rules = "";
    for (Path page : pages()) {
      rules += page.getFileName().toString().startsWith("rules-") ? Files.readString(page) : "";
    }
    for (String code : RuleCatalogue.codes()) {
      assertTrue(rules.contains("id=\"" + code + "\""), code);
    }
    String keys = Files.readString(folder.resolve("help/keys.html"));
    assertTrue(keys.contains("<td>Build Policies</td><td><strong>Ctrl+Alt+P</strong></td>"), keys);
    assertFalse(keys.contains("%"), keys);
    assertFalse(keys.contains("${"), keys);
  }

  @Test
  void wordsAreExplained() throws IOException {
    String words = Files.readString(folder.resolve("help/words.html"));
    assertTrue(words.contains("<td><code>deadline</code></td><td>says: a time limit</td>"), words);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("help"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static void assertLeadsSomewhere(Path from, String place) throws Exception {
    if (URI.create(place).isAbsolute()) {
      return;
    }
    String[] parts = place.split("#");
    Path file = from.resolve(parts[0]);
    assertTrue(Files.exists(file), place);
    assertTrue(
        parts.length == 1 || Files.readString(file).contains("id=\"" + parts[1] + "\""), place);
  }

  private static Document read(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }
}
