package org.clausewright.model.norm;

import java.util.Optional;

/**
 * An exception, a condition or a reason.
 *
 * @param words the words of the norm that say it; empty if another clause does
 * @param seeId id of the clause or norm that says it
 */
public record Qualification(Kind kind, Optional<String> words, Optional<String> seeId) {

  /** What the words do to the norm. */
  public enum Kind {
    EXCEPTION,
    CONDITION,
    REASON
  }
}
