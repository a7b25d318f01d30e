package org.clausewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.prose.Prose;

/** Copies of a policy in which the words of one clause or item differ. */
final class Mutation {

  private final UnaryOperator<Prose> change;
  private int remaining;

  private Mutation(int clause, UnaryOperator<Prose> change) {
    this.remaining = clause;
    this.change = change;
  }

  /** How many clauses and items there are. */
  static int clauses(Policy policy) {
    Mutation counting = new Mutation(Integer.MAX_VALUE, words -> words);
    counting.policy(policy);
    return Integer.MAX_VALUE - counting.remaining;
  }

  /** A copy in which the first norm of the n-th clause or item is changed. */
  static Policy of(Policy policy, int clause, UnaryOperator<Prose> change) {
    return new Mutation(clause, change).policy(policy);
  }

  private Policy policy(Policy policy) {
    return new Policy(
        policy.id(),
        policy.title(),
        policy.organisation(),
        policy.adopted(),
        policy.facts(),
        policy.body().stream().map(this::block).toList());
  }

  private Block block(Block block) {
    if (block instanceof Section section) {
      return new Section(
          section.id(),
          section.label(),
          section.heading(),
          section.body().stream().map(this::block).toList());
    }
    return block instanceof Clause clause ? clause(clause) : block;
  }

  private Clause clause(Clause clause) {
    boolean here = remaining == 0;
    remaining--;
    List<Norm> norms = new ArrayList<>();
    for (Norm norm : clause.norms()) {
      Prose text = here && norms.isEmpty() ? change.apply(norm.text()) : norm.text();
      norms.add(
          new Norm(
              norm.id(),
              norm.kind(),
              norm.strength(),
              norm.bearers(),
              norm.counterparts(),
              norm.topics(),
              norm.details(),
              norm.leadIn(),
              text,
              norm.items().stream().map(this::clause).toList(),
              norm.tail()));
    }
    return new Clause(clause.id(), clause.label(), norms);
  }
}
