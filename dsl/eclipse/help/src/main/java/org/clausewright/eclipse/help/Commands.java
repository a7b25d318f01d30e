package org.clausewright.eclipse.help;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The commands of the plug-in with their keys, as the platform learns of them. */
final class Commands {

  private final Document plugin;
  private final Properties words;

  private Commands(Document plugin, Properties words) {
    this.plugin = plugin;
    this.words = words;
  }

  /** Those that are defined in {@code plugin.xml} and {@code plugin.properties} of a folder. */
  static Commands of(Path folder) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("plugin.properties"))) {
      words.load(in);
    }
    try {
      return new Commands(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("plugin.xml").toFile()),
          words);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a table: command, keys and what it does. */
  String table() {
    return elements("command").stream()
        .filter(command -> command.hasAttribute("name"))
        .map(
            command ->
                "| %s | %s | %s |"
                    .formatted(
                        words(command, "name").replace("...", "…"),
                        keys(command.getAttribute("id")),
                        words(command, "description")))
        .collect(Collectors.joining("\n"));
  }

  private String keys(String command) {
    return elements("key").stream()
        .filter(key -> key.getAttribute("commandId").equals(command))
        .map(key -> keys(key))
        .collect(Collectors.joining(", "));
  }

  private static String keys(Element key) {
    String keys =
        key.getAttribute("sequence")
            .replace("M1", "Ctrl")
            .replace("M2", "Shift")
            .replace("M3", "Alt");
    return "**" + keys + "**";
  }

  private String words(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.startsWith("%") ? words.getProperty(value.substring(1), value) : value;
  }

  private List<Element> elements(String name) {
    NodeList found = plugin.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }
}
