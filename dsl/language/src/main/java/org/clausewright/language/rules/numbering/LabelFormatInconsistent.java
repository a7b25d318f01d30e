package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.model.Section;
import org.clausewright.model.problem.Fix;

/** Labels of the same level are formed differently. */
public final class LabelFormatInconsistent implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    Renumbering renumbering = Renumbering.of(draft);
    Map<Integer, Map<String, List<Member>>> levels = new LinkedHashMap<>();
    for (Sequence sequence : Sequence.of(draft)) {
      boolean items = sequence.parent().flatMap(Member::clause).isPresent();
      Map<String, List<Member>> forms =
          items
              ? new LinkedHashMap<>()
              : levels.computeIfAbsent(sequence.depth(), depth -> new LinkedHashMap<>());
      for (Member member : sequence.members()) {
        if (member.isPrinted() && !member.number().isEmpty()) {
          String shape = member.number().shape(sequence.roman());
          forms.computeIfAbsent(shape, each -> new ArrayList<>()).add(member);
        }
      }
      if (items) {
        compare(renumbering, report, forms);
      }
    }
    levels.values().forEach(forms -> compare(renumbering, report, forms));
    draft.sections().forEach(section -> between(draft, report, section));
  }

  private static void compare(
      Renumbering renumbering, Report report, Map<String, List<Member>> forms) {
    if (forms.size() < 2) {
      return;
    }
    List<Member> usual =
        forms.values().stream()
            .max(
                Comparator.<List<Member>>comparingInt(List::size)
                    .thenComparingInt(LabelFormatInconsistent::asScheme))
            .orElseThrow();
    for (List<Member> form : forms.values()) {
      if (form != usual) {
        Member first = form.get(0);
        report.add(
            renumbering.place(first),
            "The label “%s” is formed differently from “%s”%s."
                .formatted(first.number().label(), usual.get(0).number().label(), others(form)),
            "Form all labels of a level in the same way.",
            fixes(renumbering, form, usual));
      }
    }
  }

  private static String others(List<Member> form) {
    if (form.size() == 1) {
      return "";
    }
    return ", and so "
        + (form.size() == 2 ? "is " : "are ")
        + Numeral.list(
            form.stream().skip(1).limit(8).map(each -> "“" + each.number().label() + "”").toList());
  }

  /** How many labels are as the numbering scheme gives them. */
  private static int asScheme(List<Member> form) {
    return (int)
        form.stream()
            .filter(each -> each.label().computed().equals(each.label().printed()))
            .count();
  }

  /** The scheme's labels, if they are formed in the usual way. */
  private static Fix[] fixes(Renumbering renumbering, List<Member> form, List<Member> usual) {
    String shape = usual.get(0).number().shape(false);
    boolean helps =
        form.stream()
            .allMatch(
                each ->
                    Numeral.of(each.label().computed().orElse("")).shape(false).equals(shape)
                        && Numeral.of(each.label().computed().orElse(""))
                            .texts()
                            .equals(Numeral.of(each.number().label()).texts()));
    return helps ? renumbering.asComputed(form) : new Fix[0];
  }

  /** A heading with a label of its own between clauses that are counted through. */
  private static void between(Draft draft, Report report, Section section) {
    if (section.label().computed().isEmpty()) {
      section
          .label()
          .printed()
          .filter(label -> Numeral.of(label).isNumber())
          .ifPresent(
              label ->
                  report.add(
                      draft.place(section),
                      "The label “%s” of this heading belongs to no level of the numbering."
                          .formatted(label),
                      "Number the heading as the others of its level are, or leave its label out."));
    }
  }
}
