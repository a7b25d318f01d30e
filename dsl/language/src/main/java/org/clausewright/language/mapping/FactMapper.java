package org.clausewright.language.mapping;

import java.util.Optional;
import org.clausewright.language.policy.ApprovalField;
import org.clausewright.language.policy.AudienceField;
import org.clausewright.language.policy.AuthorField;
import org.clausewright.language.policy.ConsultationField;
import org.clausewright.language.policy.DateField;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.OfficeField;
import org.clausewright.language.policy.OwnerField;
import org.clausewright.language.policy.PeriodUnit;
import org.clausewright.language.policy.RelatedField;
import org.clausewright.language.policy.ReviewField;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.SignatureField;
import org.clausewright.language.policy.VersionField;
import org.clausewright.language.policy.util.PolicySwitch;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Party;
import org.clausewright.model.fact.Period;
import org.jspecify.annotations.Nullable;

/** The facts that a policy states or that a printed line records. */
final class FactMapper extends PolicySwitch<Fact> {

  private final OrganisationMapper organisations;

  FactMapper(OrganisationMapper organisations) {
    this.organisations = organisations;
  }

  Fact map(Field field) {
    return doSwitch(field);
  }

  @Override
  public Fact caseVersionField(VersionField field) {
    return new Fact.Version(
        Optional.ofNullable(field.getLabel()), date(field.getDate()), field.isBlank());
  }

  @Override
  public Fact caseApprovalField(ApprovalField field) {
    return new Fact.Decision(
        Fact.Decision.Kind.valueOf(field.getKind().getName()),
        party(field.getBody(), field.getWords()),
        Optional.ofNullable(field.getSchool()).map(organisations::organisation),
        date(field.getDate()),
        field.isBlank(),
        Optional.ofNullable(field.getMinute()),
        Optional.ofNullable(field.getVersion()));
  }

  @Override
  public Fact caseSignatureField(SignatureField field) {
    return new Fact.Signature(
        party(field.getRole(), field.getWords()).orElseThrow(),
        Optional.ofNullable(field.getHolder()),
        field.isSignedBlank(),
        date(field.getDate()),
        field.isDateBlank());
  }

  @Override
  public Fact caseReviewField(ReviewField field) {
    Optional<Period> every =
        field.getEvery() == 0
            ? Optional.empty()
            : Optional.of(period(field.getEvery(), field.getUnit()));
    return new Fact.Review(every, date(field.getNext()), organisations.roles(field.getBodies()));
  }

  @Override
  public Fact caseOwnerField(OwnerField field) {
    return new Fact.Owner(organisations.role(field.getRole()));
  }

  @Override
  public Fact caseAuthorField(AuthorField field) {
    return new Fact.Author(field.getWords());
  }

  @Override
  public Fact caseAudienceField(AudienceField field) {
    return new Fact.Audience(organisations.roles(field.getRoles()));
  }

  @Override
  public Fact caseConsultationField(ConsultationField field) {
    return new Fact.Consultation(
        party(field.getRole(), field.getWords()).orElseThrow(), date(field.getDate()));
  }

  @Override
  public Fact caseOfficeField(OfficeField field) {
    return new Fact.Office(organisations.role(field.getRole()), field.getHolder());
  }

  @Override
  public Fact caseRelatedField(RelatedField field) {
    return new Fact.Related(organisations.sources(field.getSources()));
  }

  @Override
  public Fact caseDateField(DateField field) {
    return new Fact.Effective(date(field.getDate()).orElseThrow());
  }

  static Period period(int count, PeriodUnit unit) {
    return new Period(count, Period.Unit.valueOf(unit.getName()));
  }

  private Optional<Party> party(@Nullable Role role, @Nullable String words) {
    if (role != null) {
      return Optional.of(new Party(Optional.of(organisations.role(role)), role.getTitle()));
    }
    return Optional.ofNullable(words).map(name -> new Party(Optional.empty(), name));
  }

  static Optional<PartialDate> date(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(PartialDate::parse);
  }
}
