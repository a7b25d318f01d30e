package org.clausewright.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.organisation.Organisation;

/**
 * A policy as it holds for an organisation: the effective text in document order, and what is known
 * about it.
 *
 * @param adopted the policy that it takes over, if the organisation did not write it
 * @param facts everything recorded, in document order; an adoption's own facts come before the
 *     adopted policy's
 */
public record Policy(
    String id,
    String title,
    Organisation organisation,
    Optional<Adopted> adopted,
    List<Fact> facts,
    List<Block> body) {

  public Policy {
    facts = List.copyOf(facts);
    body = List.copyOf(body);
  }

  /** All blocks in document order, sections before what they hold. */
  public Stream<Block> blocks() {
    return body.stream().flatMap(Policy::withNested);
  }

  /** All clauses outside lists, in document order. */
  public Stream<Clause> clauses() {
    return blocks().filter(Clause.class::isInstance).map(Clause.class::cast);
  }

  /**
   * All norms in document order, a lead-in before its items, each with the clause or item that it
   * stands in.
   */
  public Stream<Placed> norms() {
    return clauses().flatMap(Policy::placed);
  }

  /** The facts of one type, in document order. */
  public <T extends Fact> List<T> facts(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** A norm with the clause or item that it stands in. */
  public record Placed(Clause clause, Norm norm) {}

  private static Stream<Block> withNested(Block block) {
    return block instanceof Section section
        ? Stream.concat(Stream.of(section), section.body().stream().flatMap(Policy::withNested))
        : Stream.of(block);
  }

  private static Stream<Placed> placed(Clause clause) {
    return clause.norms().stream()
        .flatMap(
            norm ->
                Stream.concat(
                    Stream.of(new Placed(clause, norm)),
                    norm.items().stream().flatMap(Policy::placed)));
  }
}
