package org.clausewright.eclipse.tests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what came of tests that ran elsewhere, as tests that succeed and fail as those did. */
final class TestReport {

  private TestReport() {}

  /** The tests of a report in the usual XML format, by their classes. */
  static Stream<DynamicNode> read(Path file) throws Exception {
    return read(file, type -> true);
  }

  /** Those of the classes that are wanted. */
  static Stream<DynamicNode> read(Path file, Predicate<String> wanted) throws Exception {
    return tests(file).stream()
        .filter(test -> wanted.test(test.getAttribute("classname")))
        .collect(
            groupingBy(
                test -> test.getAttribute("classname"),
                TreeMap::new,
                mapping(TestReport::test, toList())))
        .entrySet()
        .stream()
        .map(type -> DynamicContainer.dynamicContainer(type.getKey(), type.getValue()));
  }

  /** The classes in which a test failed. */
  static Set<String> failed(Path file) throws Exception {
    return tests(file).stream()
        .filter(test -> !children(test, "failure").isEmpty() || !children(test, "error").isEmpty())
        .map(test -> test.getAttribute("classname"))
        .collect(toCollection(TreeSet::new));
  }

  private static List<Element> tests(Path file) throws Exception {
    Element suite =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    return children(suite, "testcase");
  }

  private static DynamicNode test(Element test) {
    String name = test.getAttribute("name").replaceFirst("\\(.*", "");
    return DynamicTest.dynamicTest(name, outcome(test));
  }

  private static Executable outcome(Element test) {
    for (String kind : List.of("failure", "error")) {
      for (Element failure : children(test, kind)) {
        return () -> {
          throw new AssertionError(test.getAttribute("name") + ": " + failure.getTextContent());
        };
      }
    }
    for (Element skipped : children(test, "skipped")) {
      return () -> {
        throw new TestAbortedException(skipped.getTextContent().strip());
      };
    }
    return () -> {};
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      children.add((Element) nodes.item(i));
    }
    return children;
  }
}
