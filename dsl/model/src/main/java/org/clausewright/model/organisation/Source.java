package org.clausewright.model.organisation;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.fact.PartialDate;

/**
 * Something that a policy cites: another policy, an Act, guidance, a form.
 *
 * @param edition as printed, for example “September 2022”
 * @param owner whether the trust or the school owns it, for internal documents
 * @param place web address or where else to find it
 * @param until when it ceased to hold: an Act repealed, guidance withdrawn
 * @param replacedBy name of what holds instead
 * @param editions when its editions appeared, oldest first, for guidance that is issued anew
 */
public record Source(
    Kind kind,
    String id,
    String name,
    List<String> aliases,
    Optional<String> edition,
    Optional<Role.Level> owner,
    Optional<String> publisher,
    Optional<String> place,
    Optional<PartialDate> until,
    Optional<String> replacedBy,
    List<PartialDate> editions) {

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
    editions = List.copyOf(editions);
  }
}
