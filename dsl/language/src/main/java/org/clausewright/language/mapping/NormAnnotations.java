package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Breach;
import org.clausewright.language.policy.Citations;
import org.clausewright.language.policy.Coverage;
import org.clausewright.language.policy.Delegation;
import org.clausewright.language.policy.Effect;
import org.clausewright.language.policy.Enumeration;
import org.clausewright.language.policy.Evidence;
import org.clausewright.language.policy.Frequency;
import org.clausewright.language.policy.Limit;
import org.clausewright.language.policy.Permit;
import org.clausewright.language.policy.Qualification;
import org.clausewright.language.policy.Reporting;
import org.clausewright.language.policy.Route;
import org.clausewright.language.policy.Term;
import org.clausewright.language.policy.Wording;
import org.clausewright.model.norm.LegalEffect;
import org.clausewright.model.norm.NormDetails;

/** What the annotations of a norm say, except whom and what it is about. */
final class DetailsMapper {

  private static final List<String> NUMBER_WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private static final NormDetails NOTHING =
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

  private final OrganisationMapper organisations;
  private final ProseMapper prose;

  DetailsMapper(OrganisationMapper organisations, ProseMapper prose) {
    this.organisations = organisations;
    this.prose = prose;
  }

  NormDetails map(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return NOTHING;
    }
    return new NormDetails(
        each(annotations, Qualification.class, this::qualification),
        each(annotations, Limit.class, DetailsMapper::limit),
        flat(annotations, Reporting.class, each -> routes(each.getRoutes())),
        last(annotations, Permit.class, this::permit),
        flat(annotations, Delegation.class, each -> routes(each.getRoutes())),
        last(annotations, Breach.class, this::breach),
        flat(annotations, Citations.class, each -> organisations.sources(each.getSources())),
        each(annotations, Evidence.class, Evidence::getWords),
        last(annotations, Frequency.class, DetailsMapper::frequency),
        last(
            annotations,
            Term.class,
            each ->
                new org.clausewright.model.norm.Term(each.getName(), NormMapper.termWords(each))),
        each(annotations, Wording.class, Wording::getWords),
        last(annotations, Enumeration.class, Enumeration::isOpen),
        last(annotations, Effect.class, each -> LegalEffect.valueOf(each.getEffect().getName())),
        flat(annotations, Coverage.class, each -> organisations.roles(each.getRoles())));
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
    return routes.stream()
        .map(
            route ->
                new org.clausewright.model.norm.Route(
                    organisations.role(route.getRole()),
                    Optional.ofNullable(route.getGroup()).map(organisations::role)))
        .toList();
  }

  private static <A extends Annotation, T> List<T> each(
      List<Annotation> annotations, Class<A> type, Function<A, T> mapping) {
    List<T> all = List.of();
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(mapping.apply(type.cast(annotation)));
      }
    }
    return all;
  }

  private static <A extends Annotation, T> List<T> flat(
      List<Annotation> annotations, Class<A> type, Function<A, List<T>> mapping) {
    List<List<T>> found = each(annotations, type, mapping);
    if (found.size() <= 1) {
      return found.isEmpty() ? List.of() : found.get(0);
    }
    List<T> all = new ArrayList<>();
    found.forEach(all::addAll);
    return all;
  }

  private static <A extends Annotation, T> Optional<T> last(
      List<Annotation> annotations, Class<A> type, Function<A, T> mapping) {
    List<T> all = each(annotations, type, mapping);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
