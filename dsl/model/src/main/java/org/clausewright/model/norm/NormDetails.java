package org.clausewright.model.norm;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Source;

/**
 * What the text says around a norm.
 *
 * @param wordings model wording that the text suggests, verbatim
 * @param openEnumeration whether a list is open (“including but not limited to”) or closed, where
 *     the text says so
 * @param covers the roles that a definition or scope extends to
 */
public record NormDetails(
    List<Qualification> qualifications,
    List<Limit> limits,
    List<Route> reportTo,
    Optional<Permit> approval,
    List<Route> delegatesTo,
    Optional<Breach> breach,
    List<Source> cites,
    List<String> evidence,
    Optional<Frequency> frequency,
    Optional<Term> defines,
    List<String> wordings,
    Optional<Boolean> openEnumeration,
    Optional<LegalEffect> effect,
    List<Role> covers) {

  /** Of a norm around which the text says nothing. */
  public static final NormDetails NOTHING =
      new NormDetails(
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public NormDetails {
    qualifications = List.copyOf(qualifications);
    limits = List.copyOf(limits);
    reportTo = List.copyOf(reportTo);
    delegatesTo = List.copyOf(delegatesTo);
    cites = List.copyOf(cites);
    evidence = List.copyOf(evidence);
    wordings = List.copyOf(wordings);
    covers = List.copyOf(covers);
  }

  /** The qualifications of one kind, in source order. */
  public List<Qualification> qualifications(Qualification.Kind kind) {
    return qualifications.stream().filter(each -> each.kind() == kind).toList();
  }

  /** Whether the text limits the norm in this way. */
  public boolean hasLimit(Limit.Kind kind) {
    return limits.stream().anyMatch(limit -> limit.kind() == kind);
  }
}
