package org.clausewright.language;

import java.util.List;
import org.clausewright.model.Policy;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Problem;

/**
 * What came of reading one file.
 *
 * @param file as messages call it; a folder or a project file, if a problem concerns one
 * @param policies those without errors
 * @param problems in order of place
 * @param accepted findings that the source accepts, in order of place
 */
public record FileReading(
    String file, List<Policy> policies, List<Problem> problems, List<Accepted> accepted) {

  public FileReading {
    policies = List.copyOf(policies);
    problems = List.copyOf(problems);
    accepted = List.copyOf(accepted);
  }
}
