package org.clausewright.language.rules.numbering;

import java.util.Optional;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.numbering.Sequence.Member;

/** A number of a sequence is left out. */
public final class NumberingGap implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    for (Sequence sequence : Sequence.of(draft)) {
      Optional<Member> before = Optional.empty();
      for (Member member : sequence.members()) {
        if (member.number().isEmpty()) {
          continue;
        }
        before.ifPresent(previous -> compare(previous, member, report));
        before = Optional.of(member);
      }
    }
  }

  private static void compare(Member previous, Member member, Report report) {
    int last = previous.number().orElseThrow();
    int number = member.number().orElseThrow();
    boolean sameParent = Labels.parent(previous.printed()).equals(Labels.parent(member.printed()));
    if (sameParent && number > last + 1) {
      report.add(
          member.place(),
          "The number after %s is %s; what lies between is missing."
              .formatted(previous.printed(), member.printed()),
          "Renumber it, or restore the clause that was left out.");
    }
  }
}
