package org.clausewright.model.organisation;

import java.util.List;
import java.util.Optional;

/**
 * A trust, a school or a partnership of schools.
 *
 * @param id unique among all organisations
 * @param aliases what its policies call it, such as “the Trust”
 * @param partOf id of the organisation that this one belongs to
 */
public record Organisation(
    Kind kind,
    String id,
    String name,
    List<String> aliases,
    Optional<String> partOf,
    List<Organisation> members) {

  /** What sort of organisation publishes or adopts. */
  public enum Kind {
    TRUST,
    SCHOOL,
    PARTNERSHIP
  }

  public Organisation {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }
}
