package org.clausewright.generator.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.generator.review.ReviewState;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Party;
import org.clausewright.model.fact.Period;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Source;

/**
 * What is known about a policy, for the panel beside its text.
 *
 * @param entries label and value, in reading order
 * @param decisions approvals and adoptions, one row each
 * @param signatures who has signed or is to sign
 */
public record PolicyFacts(
    ReviewState review, List<Entry> entries, List<Decision> decisions, List<Signature> signatures) {

  /** A blank that the published document prints. */
  private static final String BLANK = "left blank in the published document";

  private static final String NOT_STATED = "not stated";

  /** A line of the panel. */
  public record Entry(String label, String value) {}

  /** A row of the approval and adoption table. */
  public record Decision(
      String kind, String by, String school, String on, String minute, String version) {}

  /** A signatory of the signature block. */
  public record Signature(String by, String name, String signature, String date) {}

  /** What is known about a policy, its review as of a day. */
  public static PolicyFacts of(Policy policy, LocalDate asOf) {
    ReviewState review = ReviewState.of(policy, asOf);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("Organisation", policy.organisation().name()));
    policy
        .adopted()
        .ifPresent(adopted -> entries.add(new Entry("Adopted from", adopted.from().name())));
    entries.add(
        new Entry(
            "Version",
            or(policy.facts(Fact.Version.class).stream().map(PolicyFacts::version).toList())));
    policy
        .facts(Fact.Effective.class)
        .forEach(fact -> entries.add(new Entry("Effective from", fact.from().inWords())));
    entries.add(
        new Entry(
            "Owner",
            or(
                policy.facts(Fact.Owner.class).stream()
                    .map(owner -> owner.role().name())
                    .toList())));
    policy
        .facts(Fact.Author.class)
        .forEach(author -> entries.add(new Entry("Author", author.name())));
    policy
        .facts(Fact.Audience.class)
        .forEach(audience -> entries.add(new Entry("Audience", names(audience.roles()))));
    policy
        .facts(Fact.Office.class)
        .forEach(office -> entries.add(new Entry(office.role().name(), office.holder())));
    entries.add(
        new Entry(
            "Consultation",
            or(
                policy.facts(Fact.Consultation.class).stream()
                    .map(PolicyFacts::consultation)
                    .toList())));
    entries.add(
        new Entry("Review cycle", review.cycle().map(PolicyFacts::cycle).orElse(NOT_STATED)));
    entries.add(
        new Entry("Next review", review.next().map(PartialDate::inWords).orElse(NOT_STATED)));
    String reviewers =
        policy.facts(Fact.Review.class).stream()
            .flatMap(each -> each.by().stream())
            .map(Role::name)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!reviewers.isEmpty()) {
      entries.add(new Entry("Reviewed by", reviewers));
    }
    String related =
        policy.facts(Fact.Related.class).stream()
            .flatMap(each -> each.sources().stream())
            .map(Source::name)
            .distinct()
            .collect(Collectors.joining("; "));
    entries.add(new Entry("Related policies", related.isEmpty() ? NOT_STATED : related));
    return new PolicyFacts(
        review,
        entries,
        policy.facts(Fact.Decision.class).stream().map(PolicyFacts::decision).toList(),
        policy.facts(Fact.Signature.class).stream().map(PolicyFacts::signature).toList());
  }

  private static String version(Fact.Version version) {
    return version.dateBlank()
        ? version.label().map(label -> label + ", date ").orElse("") + BLANK
        : version.inWords();
  }

  private static String consultation(Fact.Consultation consultation) {
    return consultation.with().name() + consultation.on().map(on -> ", " + on.inWords()).orElse("");
  }

  private static String cycle(Period period) {
    return "every " + (period.count() == 1 ? period.inWords().substring(2) : period.inWords());
  }

  private static Decision decision(Fact.Decision decision) {
    String kind = decision.kind().name();
    return new Decision(
        kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
        decision.by().map(Party::name).orElse(""),
        decision.school().map(Organisation::name).orElse(""),
        date(decision.on(), decision.dateBlank()),
        decision.minute().orElse(""),
        decision.version().orElse(""));
  }

  private static Signature signature(Fact.Signature signature) {
    return new Signature(
        signature.by().name(),
        signature.holder().orElse(""),
        signature.signatureBlank() ? BLANK : "",
        date(signature.dated(), signature.dateBlank()));
  }

  private static String date(Optional<PartialDate> date, boolean blank) {
    return blank ? BLANK : date.map(PartialDate::inWords).orElse("");
  }

  private static String names(List<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.joining(", "));
  }

  private static String or(List<String> values) {
    List<String> stated = values.stream().filter(value -> !value.isEmpty()).distinct().toList();
    return stated.isEmpty() ? NOT_STATED : String.join("; ", stated);
  }
}
