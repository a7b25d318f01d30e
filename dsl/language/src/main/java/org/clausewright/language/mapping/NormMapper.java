package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.About;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Bearers;
import org.clausewright.language.policy.Counterparts;
import org.clausewright.language.policy.Tail;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.prose.Prose;

/** Clauses and norms, with kind, bearers and topics inherited down lists. */
final class NormMapper {

  private final Map<Target, Label> labels;
  private final OrganisationMapper organisations;
  private final ProseMapper prose;
  private final DetailsMapper details;
  private final Origins origins;

  NormMapper(
      Map<Target, Label> labels,
      OrganisationMapper organisations,
      ProseMapper prose,
      Origins origins) {
    this.origins = origins;
    this.labels = labels;
    this.organisations = organisations;
    this.prose = prose;
    this.details = new DetailsMapper(organisations, prose);
  }

  /** The clause that a target is: one with several norms, or a norm that is a clause by itself. */
  Clause clause(Target target) {
    return clause(target, Inherited.NOTHING);
  }

  private Clause clause(Target target, Inherited inherited) {
    List<Norm> norms =
        target instanceof org.clausewright.language.policy.Clause several
            ? norms(several, inherited)
            : List.of(norm((org.clausewright.language.policy.Norm) target, inherited));
    return origins.add(new Clause(prose.id(target), labels.get(target), norms), target);
  }

  private List<Norm> norms(org.clausewright.language.policy.Clause clause, Inherited inherited) {
    Inherited below = inherited.withAnnotations(clause.getAnnotations());
    List<Norm> norms = new ArrayList<>();
    for (org.clausewright.language.policy.Norm norm : clause.getNorms()) {
      norms.add(norm(norm, below));
    }
    return norms;
  }

  private Norm norm(org.clausewright.language.policy.Norm norm, Inherited inherited) {
    List<Annotation> annotations = annotations(norm, inherited.annotations());
    Prose text = prose.map(norm.getText());
    NormKind kind = kind(norm, inherited);
    List<Role> bearers = or(roles(annotations, Bearers.class), inherited.bearers());
    List<Role> counterparts = or(roles(annotations, Counterparts.class), inherited.counterparts());
    List<TopicUse> topics = or(topics(annotations), inherited.topics());
    Strength strength = strength(norm, kind, text, annotations, inherited);
    List<String> leadIn = new ArrayList<>(inherited.leadIn());
    leadIn.add(text.words());
    Inherited below =
        new Inherited(
            Optional.of(kind),
            Optional.of(strength),
            bearers,
            counterparts,
            topics,
            leadIn,
            List.of());
    return origins.add(
        new Norm(
            prose.id(norm),
            kind,
            strength,
            bearers,
            counterparts,
            topics,
            details.map(annotations),
            inherited.leadIn(),
            text,
            items(norm, below),
            Optional.ofNullable(norm.getTail()).map(this::tail)),
        norm);
  }

  private List<Clause> items(org.clausewright.language.policy.Norm norm, Inherited inherited) {
    List<Clause> items = new ArrayList<>();
    for (Target item : norm.getItems()) {
      items.add(clause(item, inherited));
    }
    return items;
  }

  /** The norm's own annotations, and of its clause's those of a sort that it has none of. */
  private static List<Annotation> annotations(
      org.clausewright.language.policy.Norm norm, List<Annotation> ofClause) {
    if (ofClause.isEmpty()) {
      return norm.getAnnotations();
    }
    List<Annotation> all = new ArrayList<>(norm.getAnnotations());
    for (Annotation annotation : ofClause) {
      if (norm.getAnnotations().stream().noneMatch(own -> own.eClass() == annotation.eClass())) {
        all.add(annotation);
      }
    }
    return all;
  }

  private static NormKind kind(org.clausewright.language.policy.Norm norm, Inherited inherited) {
    return norm.getKind() == org.clausewright.language.policy.NormKind.ITEM
        ? inherited.kind().orElse(NormKind.STATEMENT)
        : NormKind.valueOf(norm.getKind().getName());
  }

  private static Strength strength(
      org.clausewright.language.policy.Norm norm,
      NormKind kind,
      Prose text,
      List<Annotation> annotations,
      Inherited inherited) {
    Optional<String> stated = stated(annotations);
    boolean item = norm.getKind() == org.clausewright.language.policy.NormKind.ITEM;
    return item && stated.isEmpty() && inherited.strength().isPresent()
        ? inherited.strength().get()
        : StrengthLexicon.of(kind, stated, text.words());
  }

  private static Optional<String> stated(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof org.clausewright.language.policy.Strength strength) {
        return Optional.of(strength.getWords());
      }
    }
    return Optional.empty();
  }

  private Norm.Tail tail(Tail tail) {
    return new Norm.Tail(Optional.ofNullable(tail.getPrinted()), prose.map(tail.getText()));
  }

  private List<Role> roles(List<Annotation> annotations, Class<? extends Annotation> type) {
    List<Role> roles = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        roles.addAll(
            organisations.roles(
                annotation instanceof Bearers bearers
                    ? bearers.getRoles()
                    : ((Counterparts) annotation).getRoles()));
      }
    }
    return roles;
  }

  private List<TopicUse> topics(List<Annotation> annotations) {
    List<TopicUse> topics = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (annotation instanceof About about) {
        about.getTopics().forEach(use -> topics.add(topic(use)));
      }
    }
    return topics;
  }

  TopicUse topic(org.clausewright.language.policy.TopicUse use) {
    return switch (use.getStance()) {
      case DERIVED -> new TopicUse(organisations.topic(use.getTopic()), Optional.empty(), true);
      case RELATED -> new TopicUse(organisations.topic(use.getTopic()), Optional.empty(), false);
      default ->
          new TopicUse(
              organisations.topic(use.getTopic()),
              Optional.of(Stance.valueOf(use.getStance().getName())),
              true);
    };
  }

  static String termWords(Term term) {
    return term.getWords() == null ? term.getName().replace('-', ' ') : term.getWords();
  }

  private static <T> List<T> or(List<T> own, List<T> inherited) {
    return own.isEmpty() ? inherited : own;
  }
}
