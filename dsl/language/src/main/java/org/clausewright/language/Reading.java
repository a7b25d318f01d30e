package org.clausewright.language;

import java.util.List;
import org.clausewright.model.Library;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * What came of reading source files.
 *
 * @param files how many source files were read
 * @param library the policies without errors, with the topics that they share
 * @param problems all problems of all files, by file and place
 */
public record Reading(int files, Library library, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
  }

  /** Whether anything stands in the way of generating. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
