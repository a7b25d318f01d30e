package org.clausewright.language.reading;

import java.util.List;
import java.util.Optional;
import org.clausewright.language.editing.Analysis;
import org.clausewright.model.Policy;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Problem;

/**
 * What came of one file.
 *
 * @param analysis if an editor has the file open
 */
record Result(
    List<Problem> problems,
    List<Accepted> accepted,
    List<Source> sources,
    List<Policy> policies,
    Optional<Analysis> analysis) {

  /** Nothing but problems. */
  static Result of(List<Problem> problems) {
    return new Result(problems, List.of(), List.of(), List.of(), Optional.empty());
  }

  /** A file that was scanned, or can't be. */
  static Result of(List<Problem> problems, Optional<Source> source) {
    return new Result(problems, List.of(), source.stream().toList(), List.of(), Optional.empty());
  }
}
