package org.clausewright.model.problem;

import java.util.Comparator;

/**
 * Something wrong in a source file.
 *
 * @param code stable name of the kind of problem, kebab-case
 * @param message what is wrong, in the words of a policy author
 * @param hint what to do about it; empty if the message says it all
 */
public record Problem(
    Severity severity, String code, String message, String hint, Location location)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
