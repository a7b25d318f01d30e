package org.clausewright.model.norm;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.Clause;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.prose.Prose;

/**
 * One rule, fact or definition of a clause, in its own words.
 *
 * @param id stable; unique in the policy. A clause's only norm bears the clause's id.
 * @param bearers whom it binds, or who holds it; inherited from the lead-in where the text does not
 *     say
 * @param counterparts towards whom
 * @param leadIn the words that an item completes, from the outermost; empty outside lists
 * @param text its own words
 * @param items what follows a lead-in
 * @param tail the words after the items that finish the lead-in
 */
public record Norm(
    String id,
    NormKind kind,
    Strength strength,
    List<Role> bearers,
    List<Role> counterparts,
    List<TopicUse> topics,
    NormDetails details,
    List<String> leadIn,
    Prose text,
    List<Clause> items,
    Optional<Tail> tail) {

  public Norm {
    bearers = List.copyOf(bearers);
    counterparts = List.copyOf(counterparts);
    topics = List.copyOf(topics);
    leadIn = List.copyOf(leadIn);
    items = List.copyOf(items);
  }

  /**
   * Words after a list that finish its lead-in sentence.
   *
   * @param label printed before them, if any
   */
  public record Tail(Optional<String> label, Prose text) {}

  /** The norm's words with the words that it completes: lead-in, then its own. */
  public String fullWords() {
    return leadIn.isEmpty() ? text.words() : String.join(" ", leadIn) + " " + text.words();
  }
}
