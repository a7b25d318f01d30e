package org.clausewright.generator.checklist;

/**
 * A check as a checklist holds it that somebody filled in, perhaps for an older version of the
 * policy.
 *
 * @param clause how the clause was cited then
 * @param words the exact words then
 * @param digest of those words
 */
public record FilledCheck(String id, String clause, String words, String digest, Result result) {

  /** The policy that the check belongs to: what its id begins with. */
  public String policyId() {
    return id.substring(0, Math.max(0, id.indexOf('/')));
  }
}
