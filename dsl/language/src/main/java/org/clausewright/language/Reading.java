package org.clausewright.language;

import java.util.List;
import org.clausewright.model.Library;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * What came of reading some paths.
 *
 * @param files names of the files asked for
 * @param library the policies without errors; empty ones if they were only checked
 * @param problems of the files asked for and of what they share, in order of place
 * @param accepted findings that the sources accept, in order of place
 */
public record Reading(
    List<String> files, Library library, List<Problem> problems, List<Accepted> accepted) {

  public Reading {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    accepted = List.copyOf(accepted);
  }

  /** A reading that came to nothing but problems. */
  public static Reading of(List<String> files, List<Problem> problems) {
    return new Reading(files, new Library(List.of(), List.of()), problems, List.of());
  }

  /** Whether anything stands in the way of generating. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
