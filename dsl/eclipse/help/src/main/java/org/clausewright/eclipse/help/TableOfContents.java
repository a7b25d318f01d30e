package org.clausewright.eclipse.help;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The table of contents, as the platform's help reads it. */
final class TableOfContents {

  private static final String LABEL = "Clausewright: Writing Policies";
  private static final String FOLDER = "help/";

  private final XMLStreamWriter xml;

  private TableOfContents(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The table of some books. */
  static String of(List<Book> books) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new TableOfContents(xml).write(books);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private void write(List<Book> books) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("toc");
    xml.writeAttribute("label", LABEL);
    xml.writeAttribute("topic", FOLDER + books.get(0).pages().get(0).file());
    for (Book book : books) {
      Page first = book.pages().get(0);
      begin(first.title(), first.file());
      topics(first);
      for (Page page : book.pages().subList(1, book.pages().size())) {
        begin(page.title(), page.file());
        topics(page);
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndDocument();
  }

  private void topics(Page page) throws XMLStreamException {
    for (Page.Topic topic : page.topics()) {
      begin(topic.title(), page.file() + "#" + topic.anchor());
      xml.writeEndElement();
    }
  }

  private void begin(String label, String place) throws XMLStreamException {
    xml.writeStartElement("topic");
    xml.writeAttribute("label", label);
    xml.writeAttribute("href", FOLDER + place);
  }
}
