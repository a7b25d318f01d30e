package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Describes an {@link Eclipse} as its publisher reads it. */
final class ProductFile {

  private ProductFile() {}

  /** The text of a product file with all bundles of an Eclipse. */
  static String of(String id, String release, Eclipse eclipse)
      throws IOException, XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    xml.writeStartDocument();
    element(
        xml,
        "product",
        "uid",
        id,
        "name",
        "Eclipse",
        "version",
        release + ".0",
        "application",
        "org.eclipse.ui.ide.workbench",
        "type",
        "bundles",
        "includeLaunchers",
        "false",
        "autoIncludeRequirements",
        "false");
    xml.writeStartElement("plugins");
    for (Bundle bundle : eclipse.bundles()) {
      element(xml, "plugin", "id", bundle.name());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement("configurations");
    for (Map.Entry<String, Integer> started : Eclipse.STARTED.entrySet()) {
      element(
          xml,
          "plugin",
          "id",
          started.getKey(),
          "autoStart",
          "true",
          "startLevel",
          String.valueOf(started.getValue()));
      xml.writeEndElement();
    }
    xml.writeEndDocument();
    xml.close();
    return text.toString();
  }

  private static void element(XMLStreamWriter xml, String name, String... attributes)
      throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
