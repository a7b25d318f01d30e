package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.prose.Prose;

/**
 * Sections, clauses or items that are counted together. Members of unnumbered sections are counted
 * with what is around the section.
 *
 * @param parent whose number theirs go on from
 * @param depth how many numbered parents there are
 * @param roman whether its letters are Roman numbers
 */
record Sequence(Optional<Member> parent, int depth, boolean roman, List<Member> members) {

  /** One of them: a section or a clause. */
  record Member(Label label, Optional<Section> section, Optional<Clause> clause, Numeral number) {

    private static Member of(Section section, boolean top) {
      Numeral number = numeral(section.label());
      return new Member(
          section.label(),
          Optional.of(section),
          Optional.empty(),
          top ? number.withoutZero() : number);
    }

    private static Member of(Clause clause) {
      return new Member(
          clause.label(), Optional.empty(), Optional.of(clause), numeral(clause.label()));
    }

    /** What is not printed still counts: what stands in it prints its number. */
    private static Numeral numeral(Label label) {
      return Numeral.of(
          (label.printed().isPresent() ? label.printed() : label.computed()).orElse(""));
    }

    boolean isSection() {
      return section.isPresent();
    }

    boolean isPrinted() {
      return label.printed().isPresent();
    }

    /** The printed label as it is cited, or the words of a heading that has none. */
    String name() {
      return label
          .printed()
          .map(printed -> Numeral.of(printed).bare())
          .or(() -> section.map(each -> "“" + each.heading().words() + "”"))
          .orElse(label.citation());
    }

    /** Its heading, or the first of its words. */
    Prose text() {
      return section
          .map(Section::heading)
          .orElseGet(() -> clause.orElseThrow().norms().get(0).text());
    }

    /** What it is called. */
    Place place(Draft draft) {
      return section.map(draft::place).orElseGet(() -> draft.place(clause.orElseThrow()));
    }
  }

  /** All sequences of a policy that have members, in document order. */
  static List<Sequence> of(Draft draft) {
    return draft.derive(All.class, each -> new All(new Finder(each).find())).sequences;
  }

  private record All(List<Sequence> sequences) {}

  List<Member> sections() {
    return members.stream().filter(Member::isSection).toList();
  }

  /** The first member with this number. */
  Optional<Member> first(Numeral number) {
    return members.stream()
        .filter(
            each ->
                each.number().own(roman).equals(number.own(roman))
                    && each.number().parents().equals(number.parents()))
        .findFirst();
  }

  private static Sequence of(Optional<Member> parent, int depth, List<Member> members) {
    boolean roman =
        !members.isEmpty()
            && members.get(0).number().isRomanOne()
            && (members.size() < 2 || members.get(1).number().own(false).orElse(0) != 10);
    return new Sequence(parent, depth, roman, members);
  }

  private static final class Finder {

    private final Draft draft;
    private final Predicate<Block> own;
    private final List<Sequence> sequences = new ArrayList<>();

    private Finder(Draft draft) {
      this.draft = draft;
      Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
      blocks.addAll(draft.sections());
      blocks.addAll(draft.clauses());
      own = blocks::contains;
    }

    private List<Sequence> find() {
      body(Optional.empty(), 0, draft.policy().body());
      sequences.removeIf(sequence -> sequence.members.isEmpty());
      return sequences;
    }

    private void body(Optional<Member> parent, int depth, List<Block> body) {
      List<Member> members = new ArrayList<>();
      int at = sequences.size();
      blocks(depth, body, members);
      sequences.add(at, Sequence.of(parent, depth, members));
    }

    private void blocks(int depth, List<Block> body, List<Member> members) {
      for (Block block : body) {
        if (!own.test(block)) {
          continue;
        }
        if (block instanceof Section section) {
          if (section.label().computed().isPresent()) {
            Member member = Member.of(section, depth == 0);
            members.add(member);
            body(Optional.of(member), depth + 1, section.body());
          } else {
            blocks(depth, section.body(), members);
          }
        } else if (block instanceof Clause clause) {
          clause(clause, depth, members);
        }
      }
    }

    private void clause(Clause clause, int depth, List<Member> members) {
      Member member = Member.of(clause);
      members.add(member);
      List<Member> items = new ArrayList<>();
      int at = sequences.size();
      for (Norm norm : clause.norms()) {
        for (Clause item : norm.items()) {
          clause(item, depth + 1, items);
        }
      }
      sequences.add(at, Sequence.of(Optional.of(member), depth + 1, items));
    }
  }
}
