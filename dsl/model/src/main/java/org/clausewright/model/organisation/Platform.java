package org.clausewright.model.organisation;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.fact.PartialDate;

/**
 * A social media service, spelt as its provider spells it.
 *
 * @param until when it was closed or renamed
 */
public record Platform(
    String id,
    String name,
    List<String> aliases,
    Optional<String> provider,
    Optional<PartialDate> until) {
  public Platform {
    aliases = List.copyOf(aliases);
  }
}
