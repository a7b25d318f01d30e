package org.clausewright.ide.features;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.mapping.Numbering;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.model.Label;
import org.eclipse.xtext.EcoreUtil2;

/** The numbers of sections, clauses and items, also of those in a policy that another adopts. */
final class Numbers {

  private final Analysis analysis;
  private final Map<Definition, Map<Target, Label>> others = new HashMap<>();

  Numbers(Analysis analysis) {
    this.analysis = analysis;
  }

  /** How references to a target print it: by its number or, a section without one, its heading. */
  String cited(Target target) {
    Optional<Label> label = label(target);
    boolean heading = target instanceof Section && label.flatMap(Label::printed).isEmpty();
    return label
        .filter(each -> !heading)
        .map(Label::citation)
        .or(() -> Caption.of(target, analysis).map(Caption::name))
        .orElse("");
  }

  private Optional<Label> label(Target target) {
    Label own = analysis.labels().get(target);
    Definition definition = EcoreUtil2.getContainerOfType(target, Definition.class);
    return own != null || definition == null
        ? Optional.ofNullable(own)
        : Optional.ofNullable(others.computeIfAbsent(definition, Numbering::of).get(target));
  }
}
