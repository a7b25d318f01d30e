package org.clausewright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.generator.output.JunitXml;
import org.clausewright.generator.output.JunitXml.Outcome;
import org.clausewright.generator.output.JunitXml.Suite;
import org.clausewright.generator.output.JunitXml.Test;
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
    out.println(new String(JunitXml.bytes(suites(reading)), StandardCharsets.UTF_8));
  }

  private static List<Suite> suites(Reading reading) {
    Map<String, List<Problem>> problems =
        reading.problems().stream().collect(Collectors.groupingBy(each -> each.location().file()));
    Map<String, List<Accepted>> accepted =
        reading.accepted().stream()
            .collect(Collectors.groupingBy(each -> each.problem().location().file()));
    return Stream.of(reading.files(), problems.keySet())
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .map(
            file ->
                suite(
                    file,
                    problems.getOrDefault(file, List.of()),
                    accepted.getOrDefault(file, List.of())))
        .toList();
  }

  private static Suite suite(String file, List<Problem> problems, List<Accepted> accepted) {
    List<Test> tests = new ArrayList<>();
    problems.forEach(problem -> tests.add(test(problem)));
    accepted.forEach(each -> tests.add(test(each.problem(), Outcome.SKIPPED, each.reason())));
    if (tests.isEmpty()) {
      tests.add(new Test("no findings", file, Outcome.PASSED, "", ""));
    }
    return new Suite(file, tests);
  }

  private static Test test(Problem problem) {
    return problem.severity() == Severity.INFORMATION
        ? test(problem, Outcome.PASSED, problem.message() + "\n" + problem.hint())
        : test(problem, Outcome.FAILED, problem.hint());
  }

  private static Test test(Problem problem, Outcome outcome, String text) {
    Location at = problem.location();
    String name = problem.code() + " at " + at.line() + ":" + at.column();
    return new Test(name, at.file(), outcome, problem.message(), text);
  }
}
