package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.model.Block;
import org.clausewright.model.Section;

/** A heading has no number, although those beside it have. */
public final class HeadingUnnumbered implements Rule {

  private static final String HINT = "Number all headings of a level, or none.";

  @Override
  public void check(Draft draft, Report report) {
    Renumbering renumbering = Renumbering.of(draft);
    for (Sequence sequence : Sequence.of(draft)) {
      List<Member> bare =
          sequence.sections().stream().filter(section -> !section.isPrinted()).toList();
      if (!bare.isEmpty() && bare.size() < sequence.sections().size()) {
        String others =
            bare.size() == 1
                ? "has no number"
                : "and %d other headings beside it have no number".formatted(bare.size() - 1);
        report.add(
            bare.get(0).place(draft),
            "The heading %s %s, although others of its level have one."
                .formatted(
                    bare.get(0).name(), others.replace("1 other headings", "1 other heading")),
            HINT,
            renumbering.asComputed(bare));
      }
    }
    Set<Section> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(draft.sections());
    between(draft, own, draft.policy().body(), report);
    draft.sections().forEach(section -> between(draft, own, section.body(), report));
  }

  /** Uncounted headings between numbered ones; those that group others need no number. */
  private static void between(Draft draft, Set<Section> own, List<Block> body, Report report) {
    List<Section> open = new ArrayList<>();
    boolean numbered = false;
    for (Block block : body) {
      if (!(block instanceof Section section)) {
        continue;
      }
      if (section.label().printed().isPresent()) {
        if (section.label().computed().isPresent()) {
          open.forEach(each -> add(draft, own, each, report));
          numbered = true;
        }
        open.clear();
      } else if (numbered
          && section.label().computed().isEmpty()
          && section.body().stream().noneMatch(Section.class::isInstance)) {
        open.add(section);
      }
    }
  }

  private static void add(Draft draft, Set<Section> own, Section section, Report report) {
    if (own.contains(section)) {
      report.add(
          draft.place(section),
          "The heading “%s” has no number, although those before and after it have one."
              .formatted(section.heading().words()),
          HINT);
    }
  }
}
