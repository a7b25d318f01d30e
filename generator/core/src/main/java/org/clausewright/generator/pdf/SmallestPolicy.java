package org.clausewright.generator.pdf;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormDetails;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.prose.Prose;

/** A policy of two sentences, which is enough to set up what documents are laid out with. */
final class SmallestPolicy {

  private SmallestPolicy() {}

  /** Its only clause is in a section, and has an item. */
  static Policy get() {
    Clause clause = clause("1.1", List.of(clause("(a)", List.of())));
    List<Block> body = List.of(new Section("1", label("1"), Prose.of("Heading"), List.of(clause)));
    Organisation trust =
        new Organisation(
            Organisation.Kind.TRUST, "trust", "Trust", List.of(), Optional.empty(), List.of());
    return new Policy("policy", "Policy", trust, Optional.empty(), List.of(), body);
  }

  private static Clause clause(String number, List<Clause> items) {
    Norm norm =
        new Norm(
            number,
            NormKind.STATEMENT,
            new Strength(Optional.empty(), Strength.Force.DESCRIPTIVE),
            List.of(),
            List.of(),
            List.of(),
            NormDetails.NOTHING,
            List.of(),
            Prose.of("Words."),
            items,
            Optional.empty());
    return new Clause(number, label(number), List.of(norm));
  }

  private static Label label(String number) {
    return new Label(Optional.of(number), Optional.of(number), false, number);
  }
}
