package org.clausewright.generator.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A workbook for spreadsheet programs (ECMA-376). It holds no formulas and no macros, and no word
 * of when and on which machine it was made.
 *
 * @param title what the program's list of properties says
 */
public record Workbook(String title, List<Sheet> sheets) {

  private static final String MAKER = "Clausewright";

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String CORE_PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /** The file, in the same bytes every time. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(out, MAKER, "1.0")) {
      workbook.setCompressionLevel(1); // it is packed anew
      for (Sheet sheet : sheets) {
        new SheetWriter(workbook.newWorksheet(sheet.name()), sheet).write();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writing to memory
    }
    return OfficePackage.stable(
        out.toByteArray(), Map.of("docProps/core.xml", properties())); // the library's holds a time
  }

  private byte[] properties() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("cp", "coreProperties", CORE_PROPERTIES);
      xml.writeNamespace("cp", CORE_PROPERTIES);
      xml.writeNamespace("dc", DUBLIN_CORE);
      property("title", title, xml);
      property("creator", MAKER, xml);
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // writing to memory
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void property(String name, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("dc", name, DUBLIN_CORE);
    xml.writeCharacters(XmlText.clean(value));
    xml.writeEndElement();
  }
}
