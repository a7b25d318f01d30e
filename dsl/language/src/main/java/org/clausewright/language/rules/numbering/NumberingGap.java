package org.clausewright.language.rules.numbering;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.language.rules.numbering.Step.Fault;

/** A number of a sequence is left out. */
public final class NumberingGap implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    Renumbering renumbering = Renumbering.of(draft);
    for (Step step : Step.of(draft)) {
      if (step.fault() == Fault.GAP) {
        Member member = step.member();
        Member previous = step.previous().orElseThrow();
        report.add(
            renumbering.place(member),
            "The number after %s is %s; what lies between is missing."
                .formatted(number(previous), number(member)),
            "Renumber it, or restore what was left out.",
            renumbering.of(step));
      }
    }
  }

  /** Members of a section without a printed number print it all the same. */
  private static String number(Member member) {
    return member.isPrinted()
        ? member.name()
        : String.join(".", member.number().texts()) + " (" + member.name() + ")";
  }
}
