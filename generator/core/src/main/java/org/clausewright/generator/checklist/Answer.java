package org.clausewright.generator.checklist;

import java.util.Optional;

/**
 * A check with what was found.
 *
 * @param reopened what had been found for other words, because of which the check is open again
 */
public record Answer(Check check, Result result, Optional<FilledCheck> reopened) {

  /** A check still to be made. */
  static Answer open(Check check) {
    return new Answer(check, Result.OPEN, Optional.empty());
  }
}
