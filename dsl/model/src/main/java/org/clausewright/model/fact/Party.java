package org.clausewright.model.fact;

import java.util.Optional;
import org.clausewright.model.organisation.Role;

/**
 * Who did something: a known role, or somebody the text only names.
 *
 * @param name the role's name, or the words
 */
public record Party(Optional<Role> role, String name) {}
