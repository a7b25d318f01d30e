package org.clausewright.language.mapping;

import java.util.List;
import java.util.Optional;
import org.clausewright.language.policy.Annotation;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Role;

/**
 * What a norm takes from the clause and the lead-in that it stands under, where it says nothing
 * itself.
 *
 * @param leadIn words that an item completes, outermost first
 * @param annotations of the clause
 */
record Inherited(
    Optional<NormKind> kind,
    Optional<Strength> strength,
    List<Role> bearers,
    List<Role> counterparts,
    List<TopicUse> topics,
    List<String> leadIn,
    List<Annotation> annotations) {

  static final Inherited NOTHING =
      new Inherited(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  Inherited withAnnotations(List<Annotation> clauseAnnotations) {
    return new Inherited(kind, strength, bearers, counterparts, topics, leadIn, clauseAnnotations);
  }
}
