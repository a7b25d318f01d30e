package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Tail;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.prose.Prose;
import org.eclipse.emf.ecore.EClass;

/** Clauses and norms, with kind, bearers and topics inherited down lists. */
final class NormMapper {

  private final Map<Target, Label> labels;
  private final OrganisationMapper organisations;
  private final ProseMapper prose;
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
  }

  /** The clause that a target is: one with several norms, or a norm that is a clause by itself. */
  Clause clause(Target target) {
    return clause(target, Inherited.NOTHING);
  }

  private Clause clause(Target target, Inherited inherited) {
    List<Norm> norms =
        target instanceof org.clausewright.language.policy.Norm single
            ? List.of(norm(single, inherited))
            : norms((org.clausewright.language.policy.Clause) target, inherited);
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
    NormAnnotations annotations =
        new NormAnnotations(annotations(norm, inherited.annotations()), organisations, prose);
    Prose text = prose.map(norm.getText());
    NormKind kind = kind(norm, inherited);
    Strength strength = strength(norm, kind, text, annotations.strength(), inherited);
    List<Role> bearers = or(annotations.bearers(), inherited.bearers());
    List<Role> counterparts = or(annotations.counterparts(), inherited.counterparts());
    List<TopicUse> topics = or(annotations.topics(), inherited.topics());
    Inherited below =
        new Inherited(
            Optional.of(kind),
            Optional.of(strength),
            bearers,
            counterparts,
            topics,
            leadIn(norm, text, inherited),
            List.of());
    return origins.add(
        new Norm(
            prose.id(norm),
            kind,
            strength,
            bearers,
            counterparts,
            topics,
            annotations.details(),
            inherited.leadIn(),
            text,
            items(norm, below),
            Optional.ofNullable(norm.getTail()).map(this::tail)),
        norm);
  }

  /** The words that the items of a norm complete. */
  private static List<String> leadIn(
      org.clausewright.language.policy.Norm norm, Prose text, Inherited inherited) {
    if (norm.getItems().isEmpty()) {
      return List.of();
    }
    List<String> leadIn = new ArrayList<>(inherited.leadIn());
    leadIn.add(text.words());
    return leadIn;
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
      if (!says(norm, annotation.eClass())) {
        all.add(annotation);
      }
    }
    return all;
  }

  private static boolean says(org.clausewright.language.policy.Norm norm, EClass sort) {
    for (Annotation own : norm.getAnnotations()) {
      if (own.eClass() == sort) {
        return true;
      }
    }
    return false;
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
      Optional<String> stated,
      Inherited inherited) {
    boolean item = norm.getKind() == org.clausewright.language.policy.NormKind.ITEM;
    return item && stated.isEmpty() && inherited.strength().isPresent()
        ? inherited.strength().get()
        : StrengthLexicon.of(kind, stated, text);
  }

  private Norm.Tail tail(Tail tail) {
    return new Norm.Tail(Optional.ofNullable(tail.getPrinted()), prose.map(tail.getText()));
  }

  static String termWords(Term term) {
    return term.getWords() == null ? term.getName().replace('-', ' ') : term.getWords();
  }

  private static <T> List<T> or(List<T> own, List<T> inherited) {
    return own.isEmpty() ? inherited : own;
  }
}
