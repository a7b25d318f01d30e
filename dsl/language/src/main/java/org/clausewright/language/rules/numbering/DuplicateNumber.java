package org.clausewright.language.rules.numbering;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.language.rules.numbering.Step.Fault;

/** Two sections, clauses or items that are counted together print the same number. */
public final class DuplicateNumber implements Rule {

  private static final int LONGEST = 40;

  @Override
  public void check(Draft draft, Report report) {
    Renumbering renumbering = Renumbering.of(draft);
    for (Step step : Step.of(draft)) {
      if (step.fault() == Fault.DUPLICATE) {
        Member member = step.member();
        report.add(
            renumbering.place(member),
            "The number %s is given twice: to %s and to %s."
                .formatted(
                    member.number().bare(),
                    step.sequence()
                        .first(member.number())
                        .map(DuplicateNumber::words)
                        .orElse("another"),
                    words(member)),
            "Give each a number of its own, so that a reference to the number finds one place.",
            renumbering.of(step));
      }
    }
  }

  /** The first of its words. */
  private static String words(Member member) {
    String words = member.text().words();
    if (words.length() <= LONGEST) {
      return "“" + words + "”";
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return "“" + words.substring(0, end < 1 ? LONGEST : end) + " …”";
  }
}
