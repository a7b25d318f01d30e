package org.clausewright.generator.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part of a Word document; names are those of WordprocessingML. */
final class WordXml {

  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final StringWriter out = new StringWriter(1 << 16);
  private final XMLStreamWriter xml;

  /** Begins a part. */
  WordXml(String root) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("w", root, WORD);
      xml.writeNamespace("w", WORD);
      xml.writeNamespace("r", RELATIONSHIPS);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // writing to memory
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  WordXml open(String name, String... attributes) {
    try {
      xml.writeStartElement("w", name, WORD);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** Writes an element without content. */
  WordXml empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement("w", name, WORD);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute("w", WORD, attributes[i], WordText.clean(attributes[i + 1]));
    }
  }

  /** Names the relationship that the element just begun refers to. */
  WordXml relationship(String id) {
    try {
      xml.writeAttribute("r", RELATIONSHIPS, "id", id);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** Writes words whose white space counts. */
  WordXml words(String name, String words) {
    try {
      xml.writeStartElement("w", name, WORD);
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
      xml.writeCharacters(WordText.clean(words));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** Ends the element that was begun last. */
  WordXml close() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** The part, all its elements ended. */
  byte[] bytes() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
