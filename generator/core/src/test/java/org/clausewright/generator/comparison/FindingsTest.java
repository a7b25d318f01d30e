package org.clausewright.generator.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.clausewright.generator.comparison.wording.SharedWording;
import org.clausewright.model.norm.Stance;
import org.junit.jupiter.api.Test;

/** What comparing brings to light. */
class FindingsTest {

  private static final Findings FINDINGS = Findings.of(Trusts.library());

  @Test
  void adoptionsStandWithWhatTheyAdopt() {
    assertEquals(
        List.of("north", "south", "west"),
        FINDINGS.comparison().columns().stream().map(Comparison.Column::policyId).toList());
    assertEquals(List.of("Trust of school"), FINDINGS.comparison().columns().get(0).adoptedBy());
  }

  @Test
  void contradictionsComeInOrderOfSeriousness() {
    assertEquals(
        List.of(
            "1 photos duty-against-ban true [west]/[north]",
            "2 searches leave-against-ban true [south]/[north]",
            "3 photos conditional-leave-against-ban true [south]/[north]",
            "4 contact.online advice-against-advice false [south]/[north]"),
        FINDINGS.contradictions().stream().map(FindingsTest::inWords).toList());
  }

  private static String inWords(Contradiction each) {
    return "%d %s %s %s %s/%s"
        .formatted(
            each.rank(),
            each.topic().id(),
            each.rule().key(),
            each.samePeople(),
            policies(each.first()),
            policies(each.second()));
  }

  private static List<String> policies(Contradiction.Side side) {
    side.voices().forEach(voice -> assertFalse(voice.evidence().isEmpty()));
    return side.voices().stream().map(voice -> voice.column().policyId()).toList();
  }

  @Test
  void silencesAreWhereOthersSpeak() {
    Silence west = FINDINGS.silences().get(2);
    assertEquals(
        List.of("Pupils", "Recruitment", "Enforcement"),
        west.groups().stream().map(Silence.Group::title).toList());
    assertEquals(
        List.of("removal", "owner"),
        west.groups().get(2).gaps().stream().map(gap -> gap.topic().id()).toList());
    Silence.Gap removal = west.groups().get(2).gaps().get(0);
    assertEquals(Map.of(Stance.REQUIRED, 2), removal.answers());
    assertEquals(List.of("2"), removal.related().stream().map(Evidence::citation).toList());
    assertEquals(4, west.count());
  }

  @Test
  void differencesComeFirst() {
    assertEquals(
        Map.of(
            "photos", 1, "searches", 2, "contact.online", 3, "owner", 4, "removal", 5, "never", 6),
        FINDINGS.differencesFirst());
  }

  @Test
  void theSameWordsAreFoundWhateverTheirTopics() {
    assertEquals(1, FINDINGS.sharedWording().size());
    SharedWording removal = FINDINGS.sharedWording().get(0);
    assertEquals("north", removal.model().policyId());
    assertEquals(
        List.of("south 72 false", "west 100 true"),
        removal.copies().stream()
            .map(
                copy -> copy.passage().policyId() + " " + copy.percent() + " " + copy.isIdentical())
            .toList());
  }
}
