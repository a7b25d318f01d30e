package org.clausewright.generator.comparison.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.generator.comparison.Contradiction;
import org.clausewright.generator.comparison.Evidence;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.comparison.Silence;
import org.clausewright.generator.comparison.wording.Passage;
import org.clausewright.generator.comparison.wording.SharedWording;
import org.clausewright.generator.comparison.wording.WordDifference;
import org.clausewright.generator.output.Cell;
import org.clausewright.generator.output.Sheet;

/** The sheets of what comparing brings to light: contradictions, silences, shared wording. */
final class FindingSheets {

  private final Findings findings;
  private final Links links;

  FindingSheets(Findings findings, Links links) {
    this.findings = findings;
    this.links = links;
  }

  Sheet contradictions() {
    SheetRows rows =
        new SheetRows()
            .column("Rank", 8)
            .column("Topic", 26)
            .column("Contradiction", 30)
            .column("Same people", 12)
            .column("Stance", 13)
            .column("Policy of", 26)
            .column("Binds", 18)
            .column("Clause", 12)
            .column("Quotation", 70);
    for (Contradiction each : findings.contradictions()) {
      for (Contradiction.Side side : List.of(each.first(), each.second())) {
        for (Contradiction.Voice voice : side.voices()) {
          voice.evidence().forEach(passage -> rows.add(contradiction(each, side, voice, passage)));
        }
      }
    }
    return rows.sheet("Contradictions", 2);
  }

  private List<Cell> contradiction(
      Contradiction contradiction,
      Contradiction.Side side,
      Contradiction.Voice voice,
      Evidence passage) {
    return List.of(
        SheetRows.count(contradiction.rank()),
        new Cell.Text(contradiction.topic().title(), Cell.Style.BOLD),
        SheetRows.text(contradiction.rule().words()),
        SheetRows.text(contradiction.samePeople() ? "yes" : "no"),
        SheetRows.stance(side.stance().word(), side.stance()),
        SheetRows.text(voice.column().organisation()),
        SheetRows.text(String.join(", ", passage.bearerNames())),
        SheetRows.clause(passage, voice.column().policyId(), links),
        SheetRows.text(passage.quotation()));
  }

  Sheet silences() {
    SheetRows rows =
        new SheetRows()
            .column("Policy of", 26)
            .column("Group", 20)
            .column("Topic", 30)
            .column("Decided by others", 12)
            .column("What they say", 34)
            .column("Touched in", 20);
    for (Silence silence : findings.silences()) {
      for (Silence.Group group : silence.groups()) {
        group.gaps().forEach(gap -> rows.add(silence(silence, group, gap)));
      }
    }
    return rows.sheet("Silences", 1);
  }

  private static List<Cell> silence(Silence silence, Silence.Group group, Silence.Gap gap) {
    List<String> answers =
        gap.answers().entrySet().stream()
            .map(answer -> answer.getKey().word() + " in " + answer.getValue())
            .toList();
    return List.of(
        SheetRows.text(silence.column().organisation()),
        SheetRows.text(group.title()),
        new Cell.Text(gap.topic().title(), Cell.Style.BOLD),
        SheetRows.count(gap.others()),
        SheetRows.text(String.join(", ", answers)),
        SheetRows.text(
            String.join(", ", gap.related().stream().map(Evidence::citation).distinct().toList())));
  }

  Sheet sharedWording() {
    SheetRows rows =
        new SheetRows()
            .column("Text", 8)
            .column("In policies", 10)
            .column("Policy of", 26)
            .column("Clause", 12)
            .column("Same words (%)", 12)
            .column("Words", 70)
            .column("Only in the first", 40)
            .column("Only here", 40);
    List<SharedWording> wordings = findings.sharedWording();
    for (int i = 0; i < wordings.size(); i++) {
      SharedWording wording = wordings.get(i);
      rows.add(wording(i + 1, wording, wording.model(), Optional.empty()));
      for (SharedWording.Copy copy : wording.copies()) {
        rows.add(wording(i + 1, wording, copy.passage(), Optional.of(copy)));
      }
    }
    return rows.sheet("Shared wording", 1);
  }

  private List<Cell> wording(
      int number, SharedWording wording, Passage passage, Optional<SharedWording.Copy> copy) {
    return List.of(
        SheetRows.count(number),
        SheetRows.count(wording.policies()),
        SheetRows.text(passage.organisation()),
        SheetRows.link(passage.citation(), links.clause(passage.policyId(), passage.targetId())),
        copy.map(each -> SheetRows.count(each.percent())).orElse(SheetRows.text("the first")),
        SheetRows.text(passage.words()),
        SheetRows.text(only(WordDifference.Kind.REMOVED, copy)),
        SheetRows.text(only(WordDifference.Kind.ADDED, copy)));
  }

  private static String only(WordDifference.Kind kind, Optional<SharedWording.Copy> copy) {
    return copy.stream()
        .flatMap(each -> each.pieces().stream())
        .filter(piece -> piece.kind() == kind && !piece.words().isBlank())
        .map(piece -> piece.words().strip())
        .collect(Collectors.joining(" … "));
  }
}
