package org.clausewright.generator.output;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes JUnit XML, which build servers show as tests. */
public final class JunitXml {

  private final XMLStreamWriter xml;

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Tests that belong together. */
  public record Suite(String name, List<Test> tests) {

    public Suite {
      tests = List.copyOf(tests);
    }
  }

  /**
   * A test.
   *
   * @param message why it failed or was left out; of no meaning for one that passed
   * @param text what else there is to say; empty if nothing
   */
  public record Test(String name, String className, Outcome outcome, String message, String text) {}

  /** How a test came out. */
  public enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
  }

  /** The bytes of a report. */
  public static byte[] bytes(List<Suite> suites) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      JunitXml writer = new JunitXml(xml);
      for (Suite suite : suites) {
        writer.suite(suite);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // writing to memory
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void suite(Suite suite) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute("name", suite.name());
    attribute("tests", Integer.toString(suite.tests().size()));
    attribute("failures", count(suite, Outcome.FAILED));
    attribute("skipped", count(suite, Outcome.SKIPPED));
    for (Test test : suite.tests()) {
      test(test);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static String count(Suite suite, Outcome outcome) {
    return Long.toString(suite.tests().stream().filter(test -> test.outcome() == outcome).count());
  }

  private void test(Test test) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute("name", test.name());
    attribute("classname", test.className());
    switch (test.outcome()) {
      case FAILED -> outcome("failure", test);
      case SKIPPED -> outcome("skipped", test);
      case PASSED -> output(test.text());
    }
    xml.writeEndElement();
  }

  private void outcome(String element, Test test) throws XMLStreamException {
    xml.writeCharacters("\n      ");
    xml.writeStartElement(element);
    attribute("message", test.message());
    xml.writeCharacters(XmlText.clean(test.text()));
    xml.writeEndElement();
    xml.writeCharacters("\n    ");
  }

  private void output(String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeCharacters("\n      ");
      xml.writeStartElement("system-out");
      xml.writeCharacters(XmlText.clean(text));
      xml.writeEndElement();
      xml.writeCharacters("\n    ");
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.clean(value));
  }
}
