package org.clausewright.language.rules;

import org.clausewright.model.problem.Severity;

/**
 * Something that a good policy keeps. A rule has no state: it may be used by several threads.
 *
 * <p>Its code is its class's name in kebab case. What it is about is told by the comment that opens
 * the example of the same name among the resources of this package.
 */
public interface Rule {

  /** Reports what does not keep it. */
  void check(Draft draft, Report report);

  /** Reads what takes long to read, ahead of the first check. */
  default void prepare() {}

  /** How bad it is unless the project says otherwise. */
  default Severity severity() {
    return Severity.WARNING;
  }

  /** Stable name, for example {@code numbering-gap}. */
  default String code() {
    return Codes.of(getClass());
  }
}
