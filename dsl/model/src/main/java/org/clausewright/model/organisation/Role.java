package org.clausewright.model.organisation;

import java.util.List;
import java.util.Optional;

/**
 * An office, a body or a class of people that norms speak of.
 *
 * @param generic id of the shared role that this one is, for example {@code senior-leadership}
 * @param members ids of the roles that it includes
 */
public record Role(
    Kind kind,
    String id,
    String name,
    List<String> aliases,
    Optional<String> generic,
    List<String> members,
    Optional<Level> level) {

  /** What a role is. */
  public enum Kind {
    /** An office that one person holds. */
    ROLE,
    /** A board, committee or team. */
    BODY,
    /** A class of people. */
    PEOPLE
  }

  /** Where in a trust it stands. */
  public enum Level {
    TRUST,
    SCHOOL
  }

  public Role {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  /** The id by which this role is compared across organisations. */
  public String comparableId() {
    return generic.orElse(id);
  }
}
