package org.clausewright.language.rules;

import java.util.List;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Severity;

/**
 * What a rule found.
 *
 * @param message what is wrong, in the words of a policy author
 * @param hint what to do about it
 */
record Finding(
    String code, Severity severity, Place place, String message, String hint, List<Fix> fixes) {

  Finding {
    fixes = List.copyOf(fixes);
  }
}
