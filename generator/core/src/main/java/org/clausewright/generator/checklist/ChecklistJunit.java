package org.clausewright.generator.checklist;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.generator.output.JunitXml;
import org.clausewright.generator.output.JunitXml.Suite;
import org.clausewright.generator.output.JunitXml.Test;

/** Writes checklists as JUnit XML: a suite for each section, a test for each check. */
final class ChecklistJunit {

  private static final String BEFORE_SECTIONS = "Before the first section";

  private ChecklistJunit() {}

  static byte[] bytes(List<Checklist> checklists) {
    List<Suite> suites = new ArrayList<>();
    for (Checklist checklist : checklists) {
      checklist
          .sections()
          .forEach((section, answers) -> suites.add(suite(checklist, section, answers)));
    }
    return JunitXml.bytes(suites);
  }

  private static Suite suite(Checklist checklist, String section, List<Answer> answers) {
    String name = section.isEmpty() ? BEFORE_SECTIONS : section;
    return new Suite(
        checklist.title() + " – " + checklist.organisation() + ": " + name,
        answers.stream().map(answer -> test(checklist, answer)).toList());
  }

  private static Test test(Checklist checklist, Answer answer) {
    Check check = answer.check();
    Result result = answer.result();
    String found = Formerly.inWords(result);
    String words = check.clause() + ": “" + check.exactWords() + "”";
    return new Test(
        check.id() + ": " + check.task(),
        checklist.policy(),
        switch (result.outcome()) {
          case PASSED -> JunitXml.Outcome.PASSED;
          case FAILED -> JunitXml.Outcome.FAILED;
          case OPEN, NOT_APPLICABLE -> JunitXml.Outcome.SKIPPED;
        },
        answer.reopened().isPresent() ? "open again: the words have changed" : found,
        result.outcome() == Outcome.PASSED ? found + "\n" + words : words);
  }
}
