package org.clausewright.model.norm;

import java.util.Optional;
import org.clausewright.model.organisation.Role;

/**
 * Somebody to report to, ask or delegate to.
 *
 * @param group whom this route is for; everybody if empty
 */
public record Route(Role role, Optional<Role> group) {

  /** As printed in English: “Headteacher”, or “Headteacher (Academy staff)”. */
  public String inWords() {
    return role.name() + group.map(each -> " (" + each.name() + ")").orElse("");
  }
}
