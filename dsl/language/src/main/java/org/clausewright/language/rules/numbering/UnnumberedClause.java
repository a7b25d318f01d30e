package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;

/** A paragraph with a rule in it has no number, although others have. */
public final class UnnumberedClause implements Rule {

  private static final String HINT =
      "Number it: what has no number can't be cited when someone is reminded of it or disciplined.";

  @Override
  public void check(Draft draft, Report report) {
    Renumbering renumbering = Renumbering.of(draft);
    List<Sequence> sequences =
        Sequence.of(draft).stream()
            .filter(each -> each.parent().filter(Member::isSection).isPresent())
            .toList();
    Map<Integer, Integer> numbered = new HashMap<>();
    for (Sequence sequence : sequences) {
      numbered.merge(sequence.depth(), printed(sequence), Integer::sum);
    }
    for (Sequence sequence : sequences) {
      List<Member> bare = bare(sequence);
      if (bare.isEmpty()) {
        continue;
      }
      if (sequence.members().stream().anyMatch(Member::isPrinted)) {
        bare.forEach(
            each ->
                report.add(
                    each.place(draft),
                    "This paragraph has no number, although those beside it have.",
                    HINT,
                    renumbering.numbered(each)));
      } else if (numbered.getOrDefault(sequence.depth(), 0) >= clauses(sequence).size()) {
        Member place = bare.size() == 1 ? bare.get(0) : sequence.parent().orElseThrow();
        report.add(
            place.place(draft),
            message(bare, sequence.parent().orElseThrow()),
            HINT,
            renumbering.numbered(place));
      }
    }
  }

  private static String message(List<Member> bare, Member section) {
    return bare.size() == 1
        ? "The only rule under %s has no number, although the clauses of other sections have."
            .formatted(section.name())
        : "The %d rules under %s have no numbers, although the clauses of other sections have."
            .formatted(bare.size(), section.name());
  }

  /** How many clauses have a number. */
  private static int printed(Sequence sequence) {
    int printed = 0;
    for (Member member : sequence.members()) {
      printed += !member.isSection() && member.isPrinted() ? 1 : 0;
    }
    return printed;
  }

  /** The clauses with a rule in them that have none. */
  private static List<Member> bare(Sequence sequence) {
    List<Member> bare = new ArrayList<>();
    for (Member member : sequence.members()) {
      if (!member.isSection() && !member.isPrinted() && isBinding(member)) {
        bare.add(member);
      }
    }
    return bare;
  }

  private static List<Member> clauses(Sequence sequence) {
    return sequence.members().stream().filter(each -> !each.isSection()).toList();
  }

  /** Whether it does more than tell facts or meanings. */
  private static boolean isBinding(Member member) {
    for (Norm norm : member.clause().orElseThrow().norms()) {
      if (norm.kind() != NormKind.STATEMENT && norm.kind() != NormKind.DEFINITION) {
        return true;
      }
    }
    return false;
  }
}
