package org.clausewright.model.organisation;

import java.util.List;
import java.util.Optional;

/**
 * Something that a policy cites: another policy, an Act, guidance, a form.
 *
 * @param edition as printed, for example “September 2022”
 * @param owner whether the trust or the school owns it, for internal documents
 * @param place web address or where else to find it
 */
public record Source(
    Kind kind,
    String id,
    String name,
    List<String> aliases,
    Optional<String> edition,
    Optional<Role.Level> owner,
    Optional<String> publisher,
    Optional<String> place) {

  /** What sort of text is cited. */
  public enum Kind {
    DOCUMENT,
    LAW,
    GUIDANCE,
    STANDARD,
    TERMS,
    FORM,
    SITE
  }

  public Source {
    aliases = List.copyOf(aliases);
  }
}
