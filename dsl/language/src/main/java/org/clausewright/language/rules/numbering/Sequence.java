package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;

/**
 * Sections, clauses or items that are counted together.
 *
 * @param items whether they are items of a list
 */
record Sequence(boolean items, List<Member> members) {

  /** One of them. */
  record Member(Label label, Place place, boolean isSection, String words) {

    /** The label as printed; empty if none is. */
    String printed() {
      return label.printed().orElse("");
    }

    /** The last number of the label; empty if it ends in a letter or in nothing. */
    Optional<Integer> number() {
      return Labels.lastNumber(printed());
    }
  }

  /** All sequences of a policy with more than one member, in document order. */
  static List<Sequence> of(Draft draft) {
    List<Sequence> sequences = new ArrayList<>();
    body(draft, draft.policy().body(), sequences);
    sequences.removeIf(sequence -> sequence.members.size() < 2);
    return sequences;
  }

  /** Members of unnumbered sections are counted with what is around the section. */
  private static void body(Draft draft, List<Block> body, List<Sequence> sequences) {
    List<Member> members = new ArrayList<>();
    sequences.add(new Sequence(false, members));
    blocks(draft, body, members, sequences);
  }

  private static void blocks(
      Draft draft, List<Block> body, List<Member> members, List<Sequence> sequences) {
    for (Block block : body) {
      if (block instanceof Section section) {
        if (section.label().computed().isPresent()) {
          members.add(
              new Member(section.label(), draft.place(section), true, section.heading().words()));
          body(draft, section.body(), sequences);
        } else {
          blocks(draft, section.body(), members, sequences);
        }
      } else if (block instanceof Clause clause) {
        members.add(member(draft, clause));
        items(draft, clause, sequences);
      }
    }
  }

  private static void items(Draft draft, Clause clause, List<Sequence> sequences) {
    for (Norm norm : clause.norms()) {
      if (!norm.items().isEmpty()) {
        sequences.add(
            new Sequence(
                true,
                new ArrayList<>(norm.items().stream().map(item -> member(draft, item)).toList())));
        norm.items().forEach(item -> items(draft, item, sequences));
      }
    }
  }

  private static Member member(Draft draft, Clause clause) {
    return new Member(
        clause.label(), draft.place(clause), false, clause.norms().get(0).text().words());
  }
}
