package org.clausewright.generator.docx;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;

/**
 * A section, clause or item that may have a label.
 *
 * @param level of its label: how many numbered ancestors it has
 */
record Labelled(String id, Kind kind, int level, int depth, Label label) {

  /** What bears a label. */
  enum Kind {
    SECTION,
    CLAUSE,
    ITEM
  }

  /** All of a policy, in document order. */
  static List<Labelled> of(Policy policy) {
    return blocks(policy.body(), 0, 1).toList();
  }

  private static Stream<Labelled> blocks(List<Block> body, int level, int depth) {
    return body.stream()
        .flatMap(
            block -> {
              if (block instanceof Section section) {
                Labelled own =
                    new Labelled(section.id(), Kind.SECTION, level, depth, section.label());
                return Stream.concat(
                    Stream.of(own), blocks(section.body(), own.below(), depth + 1));
              }
              return block instanceof Clause clause ? clause(clause, level, 0) : Stream.empty();
            });
  }

  private static Stream<Labelled> clause(Clause clause, int level, int depth) {
    Kind kind = depth == 0 ? Kind.CLAUSE : Kind.ITEM;
    Labelled own = new Labelled(clause.id(), kind, level, depth, clause.label());
    return Stream.concat(
        Stream.of(own),
        clause.norms().stream()
            .flatMap(norm -> norm.items().stream())
            .flatMap(item -> clause(item, own.below(), depth + 1)));
  }

  private int below() {
    return label.computed().isPresent() ? level + 1 : level;
  }
}
