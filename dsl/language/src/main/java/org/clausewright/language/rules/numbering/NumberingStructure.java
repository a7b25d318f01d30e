package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.language.rules.numbering.Step.Fault;

/** Numbers don't show where what they number stands in the document. */
public final class NumberingStructure implements Rule {

  private static final String NUMBER_AS_IT_STANDS =
      "Number it as it stands in the document, or move it to where its number belongs.";

  @Override
  public void check(Draft draft, Report report) {
    List<Sequence> sequences = Sequence.of(draft);
    Renumbering renumbering = Renumbering.of(draft);
    List<Step> strangers = new ArrayList<>();
    for (Step step : Step.of(draft)) {
      boolean stranger = step.fault() == Fault.FOREIGN || step.fault() == Fault.SKIP;
      if (!strangers.isEmpty() && (!stranger || !continues(strangers.get(0), step))) {
        strangers(draft, report, strangers, renumbering);
        strangers.clear();
      }
      if (stranger) {
        strangers.add(step);
      } else {
        order(report, step, renumbering);
      }
    }
    if (!strangers.isEmpty()) {
      strangers(draft, report, strangers, renumbering);
    }
    sequences.forEach(sequence -> headingAmongClauses(draft, report, sequence));
    draft.passages(Passage.Part.TAIL).forEach(tail -> tail(report, tail));
  }

  /** Labels with their parents' numbers that are printed more than once. */
  private record Again(Set<String> names) {}

  private static Again again(List<Sequence> sequences) {
    Set<String> seen = new HashSet<>();
    return new Again(
        sequences.stream()
            .flatMap(sequence -> sequence.members().stream())
            .filter(member -> member.isPrinted() && member.number().hasParents())
            .map(Member::name)
            .filter(name -> !seen.add(name))
            .collect(Collectors.toSet()));
  }

  private static boolean continues(Step first, Step step) {
    return first.sequence() == step.sequence() && first.fault() == step.fault();
  }

  /** Children that begin with another number than their parent, found once for each parent. */
  private static void strangers(
      Draft draft, Report report, List<Step> steps, Renumbering renumbering) {
    Step first = steps.get(0);
    Member parent = first.sequence().parent().orElseThrow();
    List<Member> members = steps.stream().map(Step::member).toList();
    String labels = Numeral.list(members.stream().map(Member::name).limit(8).toList());
    boolean one = members.size() == 1;
    String message =
        first.fault() == Fault.SKIP
            ? "Under %s, %s %s a level.".formatted(parent.name(), labels, one ? "skips" : "skip")
            : "%s %s under %s but %s not begin with its number."
                .formatted(labels, one ? "stands" : "stand", parent.name(), one ? "does" : "do");
    Set<String> again = draft.derive(Again.class, each -> again(Sequence.of(each))).names;
    boolean twice = members.stream().anyMatch(member -> again.contains(member.name()));
    report.add(
        renumbering.place(first.member()),
        twice
            ? message + " The policy prints " + (one ? "this number" : "these numbers") + " twice."
            : message,
        NUMBER_AS_IT_STANDS,
        renumbering.asComputed(members));
  }

  private static void order(Report report, Step step, Renumbering renumbering) {
    Member member = step.member();
    String name = member.isPrinted() ? member.name() : member.number().bare();
    Optional<String> message =
        switch (step.fault()) {
          case ZERO -> Optional.of("Counting starts at zero here: the first is " + name + ".");
          case START -> Optional.of("Counting starts at %s here, not at 1.".formatted(name));
          case BACK ->
              step.previous()
                  .map(
                      previous ->
                          "After %s, the numbers go back to %s.".formatted(previous.name(), name));
          default -> Optional.empty();
        };
    message.ifPresent(
        each ->
            report.add(
                renumbering.place(member),
                each,
                step.fault() == Fault.BACK
                    ? NUMBER_AS_IT_STANDS
                    : "Start at 1, as readers expect and as the other parts do; or restore what was"
                        + " left out before it.",
                renumbering.of(step)));
  }

  /** A numbered heading between clauses: where its part ends can't be seen. */
  private static void headingAmongClauses(Draft draft, Report report, Sequence sequence) {
    List<Member> members = sequence.members();
    for (int i = 1; i + 1 < members.size(); i++) {
      Member member = members.get(i);
      Member next = members.get(i + 1);
      if (member.isSection()
          && member.isPrinted()
          && !members.get(i - 1).isSection()
          && !next.isSection()
          && next.isPrinted()) {
        report.add(
            member.place(draft),
            "The heading %s is numbered as one of the clauses around it; %s goes on after it."
                .formatted(member.name(), next.name()),
            "Readers can't see which clauses it heads. Make it a heading of its own level, with the"
                + " clauses that belong to it below.");
      }
    }
  }

  private static void tail(Report report, Passage tail) {
    tail.context().norms().stream()
        .flatMap(norm -> norm.tail().stream())
        .flatMap(each -> each.label().stream())
        .findFirst()
        .ifPresent(
            label ->
                report.add(
                    tail.place(),
                    "The words after the list are numbered “%s”, although they only finish its sentence."
                        .formatted(label),
                    "Take the number away, or make a clause of it that can stand alone."));
  }
}
