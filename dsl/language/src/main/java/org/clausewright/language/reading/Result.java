package org.clausewright.language.reading;

import java.util.List;
import org.clausewright.model.Policy;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Problem;

/** What came of one file. */
record Result(
    List<Problem> problems, List<Accepted> accepted, List<Source> sources, List<Policy> policies) {

  /** Nothing but problems. */
  static Result of(List<Problem> problems) {
    return new Result(problems, List.of(), List.of(), List.of());
  }
}
