package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings are changed in a project file without touching anything else. */
class ProjectSettingsTest {

  private static final ProjectSettings NONE =
      new ProjectSettings(Map.of(), Optional.empty(), Optional.empty(), Map.of());
  private static final ProjectSettings ALL =
      new ProjectSettings(
          Map.of("tone", "error", "typo", "off"),
          Optional.of(30),
          Optional.of(List.of("should \"never\"", "is to")),
          Map.of("staff", "staff", "head\u00e9", "head"));

  private static final String COMMENTED =
      """
      # House style of the trust
      [rules]            # how bad
      tone = "off"       # for now
      # a comment between
      numbering-gap = 'error'

      [style]
      longest-sentence = 40  # words
      binding = [ # more than advice
        "should # never", # really
        "is to",
      ]

      [style.actors]
      staff = "staff"
      """;

  @Test
  void valuesAreReplacedWhereTheyStand() {
    ProjectSettings settings =
        new ProjectSettings(
            Map.of("tone", "warning", "numbering-gap", "error", "typo", "off"),
            Optional.of(35),
            Optional.of(List.of("must")),
            Map.of("staff", "employees", "pupils", "pupils"));
    assertEquals(
        Optional.of(
            """
            # House style of the trust
            [rules]            # how bad
            tone = "warning"       # for now
            # a comment between
            numbering-gap = 'error'
            typo = "off"

            [style]
            longest-sentence = 35  # words
            binding = ["must"]

            [style.actors]
            staff = "employees"
            pupils = "pupils"
            """),
        settings.in(COMMENTED));
  }

  @Test
  void whatIsNoLongerSetIsTakenOut() {
    assertEquals(
        Optional.of(
            """
            # House style of the trust
            [rules]            # how bad
            # a comment between

            [style]

            [style.actors]
            """),
        NONE.in(COMMENTED));
  }

  @Test
  void nothingChangesWhereNothingIsToChange() {
    ProjectSettings same = ProjectSettings.of(COMMENTED).orElseThrow();
    assertEquals(List.of("should # never", "is to"), same.binding().orElseThrow());
    assertEquals(Optional.of(COMMENTED), same.in(COMMENTED));
  }

  @Test
  void aNewFileIsWritten() {
    assertEquals(
        Optional.of(
            """
            [rules]
            tone = "error"
            typo = "off"

            [style]
            longest-sentence = 30
            binding = ["should \\"never\\"", "is to"]

            [style.actors]
            "head\u00e9" = "head"
            staff = "staff"
            """),
        ALL.in(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# only a comment",
        "[rules]",
        "[rules]\n\n[style]\n",
        "[style.actors]\nstaff = \"x\"\n",
        "[style.actors]\n[ style ]\nlongest-sentence = 1",
        "rules.tone = \"off\"\nrules . \"typo\" = \"error\"\nstyle.longest-sentence = 2\n",
        "rules = { tone = \"off\", typo = 'error' }\nstyle = { binding = [\"a\"], actors = { staff = \"s\" } }",
        "rules = {}\n[style]\nactors = {}\n",
        "style = { longest-sentence = 2, actors = { } }\n",
        "  [rules]\n  tone = \"\"\"off\"\"\"   # \u201c\ud83d\ude00\u201d\n  \"lost-heading\" = 'off'",
        "[rules]\r\ntone = \"off\"\r\n[style]\r\nlongest-sentence = 4\r\n",
        "[style]\nbinding = ['''it's''', \"\"\"a\"b\"\"\"\"]\n",
        "title = \"other\"\n[other]\nrules = 1\n",
      })
  void settingsSurviveInEveryNotation(String text) {
    assertEquals(Optional.of(ALL), ALL.in(text).flatMap(ProjectSettings::of), text);
    String cleared = NONE.in(text).orElseThrow();
    assertEquals(Optional.of(NONE), ProjectSettings.of(cleared), text);
    assertEquals(Optional.of(ALL), ALL.in(cleared).flatMap(ProjectSettings::of), cleared);
  }

  @Test
  void whatIsNotTomlIsLeftAlone() {
    assertEquals(Optional.empty(), ProjectSettings.of("[rules"));
    assertEquals(Optional.empty(), ALL.in("[rules"));
  }
}
