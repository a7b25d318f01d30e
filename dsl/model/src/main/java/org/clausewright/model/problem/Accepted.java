package org.clausewright.model.problem;

/**
 * A finding that the source accepts.
 *
 * @param reason why, as the source says
 */
public record Accepted(Problem problem, String reason) implements Comparable<Accepted> {

  @Override
  public int compareTo(Accepted other) {
    return problem.compareTo(other.problem);
  }
}
