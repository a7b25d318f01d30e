package org.clausewright.ide.features;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.mapping.PrintedPolicy;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Bearers;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.NormKind;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.Label;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What there is to say of the sections, clauses, norms and terms of a policy. */
final class Passages {

  private static final Set<NormKind> HELD = Set.of(NormKind.RIGHT, NormKind.RESPONSIBILITY);
  private static final int NORMS = 5;

  private final PrintedPolicy policy;
  private final Markup out;

  private Passages(Definition definition, Markup out) {
    this.policy = new PrintedPolicy(List.of(definition));
    this.out = out;
  }

  /** For those in a definition. */
  static Passages in(EObject context, Markup out) {
    return new Passages(EcoreUtil2.getContainerOfType(context, Definition.class), out);
  }

  private String citation(Target target) {
    return policy.label(target).map(Label::citation).orElse("");
  }

  /** How a clause is cited within a sentence, for example “6.3(f)”. */
  static String place(Label label) {
    return label.citation().equals("front matter") ? "the front matter" : label.citation();
  }

  /** Says what a section, clause or norm is, with its words. */
  void show(Target target) {
    if (target instanceof Section section) {
      out.paragraph(out.strong(heading(section)));
    } else if (target instanceof Clause clause) {
      List<Norm> norms = clause.getNorms();
      if (norms.size() == 1) {
        norm(norms.get(0), citation(target));
        return;
      }
      out.paragraph(out.strong(Nouns.capitalised(citation(target))));
      norms.stream().limit(NORMS).forEach(norm -> norm(norm, ""));
      if (norms.size() > NORMS) {
        out.paragraph(out.words("and " + (norms.size() - NORMS) + " more"));
      }
    } else if (target instanceof Norm norm) {
      norm(norm, citation(target));
    }
  }

  /** Says what a section, clause or norm is where its words can be seen. */
  void head(Target target) {
    if (target instanceof Section section) {
      out.paragraph(out.strong(heading(section)));
    } else if (target instanceof Norm norm) {
      head(norm, citation(target));
    } else {
      out.paragraph(out.strong(Nouns.capitalised(citation(target))));
    }
  }

  private String heading(Section section) {
    String number = policy.label(section).flatMap(Label::printed).orElse("");
    String words = section.getHeading() == null ? "" : policy.words(section.getHeading());
    return (number + " " + words).strip();
  }

  private void norm(Norm norm, String citation) {
    head(norm, citation);
    quote(norm);
  }

  private void quote(Norm norm) {
    if (norm.getText() != null) {
      out.quotation(policy.words(norm.getText()) + (norm.getItems().isEmpty() ? "" : " …"));
    }
  }

  private void head(Norm norm, String citation) {
    out.paragraph(out.strong(Nouns.capitalised(citation)) + " " + out.words(act(norm)));
  }

  /** What a norm does and whom it binds, for example “Obligation for Staff”. */
  private static String act(Norm norm) {
    NormKind kind = Nouns.kind(norm);
    String bearers =
        bearers(norm).stream()
            .filter(each -> !each.eIsProxy())
            .map(Role::getTitle)
            .collect(Collectors.joining(", "));
    String link = HELD.contains(kind) ? " of " : " for ";
    return Nouns.capitalised(kind.getLiteral()) + (bearers.isEmpty() ? "" : link + bearers);
  }

  /** Its own, or those of the clause or the lead-in that it stands under. */
  private static List<Role> bearers(Norm norm) {
    for (EObject each = norm; each instanceof Target; each = each.eContainer()) {
      for (Annotation annotation : annotations(each)) {
        if (annotation instanceof Bearers bearers) {
          return bearers.getRoles();
        }
      }
    }
    return List.of();
  }

  private static List<Annotation> annotations(EObject target) {
    if (target instanceof Norm norm) {
      return norm.getAnnotations();
    }
    return target instanceof Clause clause ? clause.getAnnotations() : List.of();
  }

  /** Says which words define a term. */
  void show(Term term) {
    Target definition = EcoreUtil2.getContainerOfType(term, Target.class);
    String place =
        out.words(
            "is defined in " + policy.label(definition).map(Passages::place).orElse("") + ":");
    out.paragraph(out.strong(PrintedPolicy.words(term)) + " " + place);
    if (definition instanceof Norm norm) {
      quote(norm);
    } else if (definition instanceof Clause clause) {
      clause.getNorms().stream().limit(NORMS).forEach(this::quote);
    }
  }

  /** Says under which id a section, clause or norm stands in which policy. */
  void identify(Target target) {
    identify(target, policy.id(target));
  }

  /** As above, for a term. */
  void identify(Term term) {
    identify(term, term.getName());
  }

  private void identify(EObject thing, String id) {
    String title = Nouns.title(EcoreUtil2.getContainerOfType(thing, Definition.class));
    out.paragraph(
        out.words(Nouns.capitalised(Nouns.of(thing)))
            + " "
            + out.code(id)
            + " "
            + out.words("in " + Nouns.quoted(title)));
  }
}
