package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.policy.About;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Bearers;
import org.clausewright.language.policy.Breach;
import org.clausewright.language.policy.Citations;
import org.clausewright.language.policy.Counterparts;
import org.clausewright.language.policy.Coverage;
import org.clausewright.language.policy.Delegation;
import org.clausewright.language.policy.Effect;
import org.clausewright.language.policy.Enumeration;
import org.clausewright.language.policy.Evidence;
import org.clausewright.language.policy.Frequency;
import org.clausewright.language.policy.Limit;
import org.clausewright.language.policy.Permit;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Qualification;
import org.clausewright.language.policy.Reporting;
import org.clausewright.language.policy.Route;
import org.clausewright.language.policy.Strength;
import org.clausewright.language.policy.Term;
import org.clausewright.language.policy.Wording;
import org.clausewright.model.norm.LegalEffect;
import org.clausewright.model.norm.NormDetails;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Source;

/** What the annotations of one norm say, collected in the order of the text. */
final class NormAnnotations {

  private static final List<String> NUMBER_WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private final OrganisationMapper organisations;
  private final ProseMapper prose;
  private List<Role> bearers = List.of();
  private List<Role> counterparts = List.of();
  private List<TopicUse> topics = List.of();
  private Optional<String> strength = Optional.empty();
  private List<org.clausewright.model.norm.Qualification> qualifications = List.of();
  private List<org.clausewright.model.norm.Limit> limits = List.of();
  private List<org.clausewright.model.norm.Route> reporting = List.of();
  private Optional<org.clausewright.model.norm.Permit> permit = Optional.empty();
  private List<org.clausewright.model.norm.Route> delegation = List.of();
  private Optional<org.clausewright.model.norm.Breach> breach = Optional.empty();
  private List<Source> citations = List.of();
  private List<String> evidence = List.of();
  private Optional<org.clausewright.model.norm.Frequency> frequency = Optional.empty();
  private Optional<org.clausewright.model.norm.Term> term = Optional.empty();
  private List<String> wording = List.of();
  private Optional<Boolean> open = Optional.empty();
  private Optional<LegalEffect> effect = Optional.empty();
  private List<Role> coverage = List.of();
  private boolean detailed;

  NormAnnotations(
      List<Annotation> annotations, OrganisationMapper organisations, ProseMapper prose) {
    this.organisations = organisations;
    this.prose = prose;
    for (Annotation annotation : annotations) {
      surroundings(annotation);
    }
  }

  /** Whom it binds; empty if it does not say. */
  List<Role> bearers() {
    return bearers;
  }

  List<Role> counterparts() {
    return counterparts;
  }

  List<TopicUse> topics() {
    return topics;
  }

  /** The words that say how strongly it binds, if they are named: those named first. */
  Optional<String> strength() {
    return strength;
  }

  /** All else that they say. */
  NormDetails details() {
    return detailed
        ? new NormDetails(
            qualifications,
            limits,
            reporting,
            permit,
            delegation,
            breach,
            citations,
            evidence,
            frequency,
            term,
            wording,
            open,
            effect,
            coverage)
        : NormDetails.NOTHING;
  }

  private void surroundings(Annotation annotation) {
    switch (annotation.eClass().getClassifierID()) {
      case PolicyPackage.BEARERS ->
          bearers = all(bearers, organisations.roles(((Bearers) annotation).getRoles()));
      case PolicyPackage.COUNTERPARTS ->
          counterparts =
              all(counterparts, organisations.roles(((Counterparts) annotation).getRoles()));
      case PolicyPackage.ABOUT ->
          topics = all(topics, organisations.topicUses(((About) annotation).getTopics()));
      case PolicyPackage.STRENGTH ->
          strength = strength.or(() -> Optional.of(((Strength) annotation).getWords()));
      default -> {
        detailed = true;
        detail(annotation);
      }
    }
  }

  private void detail(Annotation annotation) {
    switch (annotation.eClass().getClassifierID()) {
      case PolicyPackage.QUALIFICATION ->
          qualifications = and(qualifications, qualification((Qualification) annotation));
      case PolicyPackage.LIMIT -> limits = and(limits, limit((Limit) annotation));
      case PolicyPackage.REPORTING ->
          reporting = all(reporting, routes(((Reporting) annotation).getRoutes()));
      case PolicyPackage.PERMIT -> permit = Optional.of(permit((Permit) annotation));
      case PolicyPackage.DELEGATION ->
          delegation = all(delegation, routes(((Delegation) annotation).getRoutes()));
      case PolicyPackage.BREACH -> breach = Optional.of(breach((Breach) annotation));
      case PolicyPackage.CITATIONS ->
          citations = all(citations, organisations.sources(((Citations) annotation).getSources()));
      case PolicyPackage.EVIDENCE -> evidence = and(evidence, ((Evidence) annotation).getWords());
      case PolicyPackage.FREQUENCY -> frequency = Optional.of(frequency((Frequency) annotation));
      case PolicyPackage.TERM -> term = Optional.of(term((Term) annotation));
      case PolicyPackage.WORDING -> wording = and(wording, ((Wording) annotation).getWords());
      case PolicyPackage.ENUMERATION -> open = Optional.of(((Enumeration) annotation).isOpen());
      case PolicyPackage.EFFECT ->
          effect = Optional.of(LegalEffect.valueOf(((Effect) annotation).getEffect().getName()));
      case PolicyPackage.COVERAGE ->
          coverage = all(coverage, organisations.roles(((Coverage) annotation).getRoles()));
      default -> {}
    }
  }

  private static <T> List<T> and(List<T> found, T more) {
    List<T> all = found.isEmpty() ? new ArrayList<>() : found;
    all.add(more);
    return all;
  }

  private static <T> List<T> all(List<T> found, List<T> more) {
    if (found.isEmpty()) {
      return more;
    }
    List<T> all = new ArrayList<>(found);
    all.addAll(more);
    return all;
  }

  private static org.clausewright.model.norm.Term term(Term term) {
    return new org.clausewright.model.norm.Term(term.getName(), NormMapper.termWords(term));
  }

  private org.clausewright.model.norm.Qualification qualification(Qualification qualification) {
    return new org.clausewright.model.norm.Qualification(
        org.clausewright.model.norm.Qualification.Kind.valueOf(qualification.getKind().getName()),
        Optional.ofNullable(qualification.getWords()),
        Optional.ofNullable(qualification.getTarget()).map(prose::id));
  }

  private static org.clausewright.model.norm.Limit limit(Limit limit) {
    return new org.clausewright.model.norm.Limit(
        org.clausewright.model.norm.Limit.Kind.valueOf(limit.getKind().getName()),
        limit.getWords(),
        quantity(limit.getWords()));
  }

  private static OptionalInt quantity(String words) {
    Matcher digits = DIGITS.matcher(words);
    if (digits.find()) {
      return OptionalInt.of(Integer.parseInt(digits.group()));
    }
    for (String word : words.toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
      int index = NUMBER_WORDS.indexOf(word);
      if (index >= 0) {
        return OptionalInt.of(index + 1);
      }
    }
    return OptionalInt.empty();
  }

  private org.clausewright.model.norm.Permit permit(Permit permit) {
    Set<org.clausewright.model.norm.Permit.Form> forms =
        EnumSet.noneOf(org.clausewright.model.norm.Permit.Form.class);
    permit
        .getForms()
        .forEach(
            form -> forms.add(org.clausewright.model.norm.Permit.Form.valueOf(form.getName())));
    return new org.clausewright.model.norm.Permit(forms, routes(permit.getRoutes()));
  }

  private org.clausewright.model.norm.Breach breach(Breach breach) {
    Optional<org.clausewright.model.norm.Breach.Modality> modality =
        breach.getMeasure() == null
            ? Optional.empty()
            : Optional.of(
                org.clausewright.model.norm.Breach.Modality.valueOf(
                    breach.getModality().getName()));
    return new org.clausewright.model.norm.Breach(
        modality,
        Optional.ofNullable(breach.getMeasure()),
        breach.isGross(),
        Optional.ofNullable(breach.getSource()).map(organisations::source));
  }

  private static org.clausewright.model.norm.Frequency frequency(Frequency frequency) {
    return new org.clausewright.model.norm.Frequency(
        frequency.getEvent() == null
            ? Optional.of(FactMapper.period(frequency.getEvery(), frequency.getUnit()))
            : Optional.empty(),
        Optional.ofNullable(frequency.getEvent()));
  }

  private List<org.clausewright.model.norm.Route> routes(List<Route> routes) {
    List<org.clausewright.model.norm.Route> mapped = new ArrayList<>(routes.size());
    for (Route route : routes) {
      mapped.add(
          new org.clausewright.model.norm.Route(
              organisations.role(route.getRole()),
              Optional.ofNullable(route.getGroup()).map(organisations::role)));
    }
    return mapped;
  }
}
