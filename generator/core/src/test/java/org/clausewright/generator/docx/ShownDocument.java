package org.clausewright.generator.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word document as Word shows it: its paragraphs in order, with the numbers that Word computes.
 */
public final class ShownDocument {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, byte[]> parts;

  private ShownDocument(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * A paragraph.
   *
   * @param label the number or bullet that Word puts before it; empty if it puts none
   * @param bookmarks names of the places in it
   */
  public record Paragraph(String style, String label, String text, List<String> bookmarks) {

    /** Label and words. */
    public String shown() {
      return (label + " " + text.replace('\t', ' ')).strip();
    }
  }

  public static ShownDocument of(byte[] document) {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return new ShownDocument(parts);
  }

  /** Names of all parts. */
  public List<String> names() {
    return parts.keySet().stream().sorted().toList();
  }

  /** A part's bytes. */
  public byte[] part(String name) {
    return parts.get(name);
  }

  /** A part as XML. */
  public Document xml(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** All paragraphs of the body, those of tables and contents included. */
  public List<Paragraph> paragraphs() {
    ShownNumbers numbers =
        new ShownNumbers(
            xml("word/numbering.xml").getDocumentElement(),
            xml("word/styles.xml").getDocumentElement());
    List<Paragraph> paragraphs = new ArrayList<>();
    elements(xml("word/document.xml").getDocumentElement(), "p")
        .forEach(
            p ->
                paragraphs.add(
                    new Paragraph(
                        value(p, "pStyle"),
                        numbers.label(p),
                        text(p),
                        elements(p, "bookmarkStart").map(b -> attribute(b, "name")).toList())));
    return paragraphs;
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    NodeList all = paragraph.getElementsByTagNameNS(WORD, "*");
    for (int i = 0; i < all.getLength(); i++) {
      String name = all.item(i).getLocalName();
      boolean stop = all.item(i).getParentNode().getLocalName().equals("tabs");
      if (name.equals("t")) {
        text.append(all.item(i).getTextContent());
      } else if (name.equals("tab") && !stop) {
        text.append('\t');
      }
    }
    return text.toString();
  }

  /** Elements of a name below another. */
  static Stream<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(WORD, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  /** The value of the first element of a name below another; empty if there is none. */
  static String value(Element parent, String name) {
    return elements(parent, name).findFirst().map(each -> attribute(each, "val")).orElse("");
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(WORD, name);
  }
}
