package org.clausewright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.clausewright.generator.output.XmlText;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * Tells findings to build servers as JUnit XML: a suite for each file, a failed test for each error
 * or warning, a skipped one for each accepted finding.
 */
final class JunitReport implements Report {

  @Override
  public void print(Reading reading, PrintWriter out) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      suites(reading, xml);
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // writing to memory
    }
    out.println(text);
  }

  private static void suites(Reading reading, XMLStreamWriter xml) throws XMLStreamException {
    Map<String, List<Problem>> problems =
        reading.problems().stream().collect(Collectors.groupingBy(each -> each.location().file()));
    Map<String, List<Accepted>> accepted =
        reading.accepted().stream()
            .collect(Collectors.groupingBy(each -> each.problem().location().file()));
    List<String> files =
        Stream.of(reading.files(), problems.keySet())
            .flatMap(Collection::stream)
            .distinct()
            .sorted()
            .toList();
    for (String file : files) {
      suite(
          file,
          problems.getOrDefault(file, List.of()),
          accepted.getOrDefault(file, List.of()),
          xml);
    }
  }

  private static void suite(
      String file, List<Problem> problems, List<Accepted> accepted, XMLStreamWriter xml)
      throws XMLStreamException {
    long failures =
        problems.stream().filter(each -> each.severity() != Severity.INFORMATION).count();
    int tests = Math.max(1, problems.size() + accepted.size());
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", XmlText.clean(file));
    xml.writeAttribute("tests", Integer.toString(tests));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("skipped", Integer.toString(accepted.size()));
    for (Problem problem : problems) {
      boolean failed = problem.severity() != Severity.INFORMATION;
      test(problem, failed ? "failure" : "system-out", problem.hint(), xml);
    }
    for (Accepted each : accepted) {
      test(each.problem(), "skipped", each.reason(), xml);
    }
    if (problems.isEmpty() && accepted.isEmpty()) {
      xml.writeCharacters("\n    ");
      xml.writeEmptyElement("testcase");
      xml.writeAttribute("name", "no findings");
      xml.writeAttribute("classname", XmlText.clean(file));
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void test(Problem problem, String outcome, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    Location at = problem.location();
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", problem.code() + " at " + at.line() + ":" + at.column());
    xml.writeAttribute("classname", XmlText.clean(at.file()));
    xml.writeCharacters("\n      ");
    xml.writeStartElement(outcome);
    if (outcome.equals("system-out")) {
      xml.writeCharacters(XmlText.clean(problem.message() + "\n"));
    } else {
      xml.writeAttribute("message", XmlText.clean(problem.message()));
    }
    xml.writeCharacters(XmlText.clean(text));
    xml.writeEndElement();
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }
}
