package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausewright.language.editing.SourceIds;
import org.clausewright.language.editing.SourcePart;
import org.clausewright.language.prose.ProseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and texts that are written for authors. */
class SourceIdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"weaver", "weaver-trust", "_a", "AS", "school", "policy", "a1"})
  void ids(String text) {
    assertTrue(SourceIds.isId(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "-a", "a b", "é", "a.b", "limit", "obligation", "of", "^of"})
  void others(String text) {
    assertFalse(SourceIds.isId(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Weaver Trust, weaver-trust",
    "St. Mary’s & St John's, st-marys-st-johns",
    "École Élémentaire, ecole-elementaire",
    "2024 Policy!, policy",
    "…, ''"
  })
  void made(String words, String id) {
    assertEquals(id, SourceIds.of(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Plain", "\"a\" \\ [[b]] {c} *d* **e** <f> g|h `i`", "R&D – it’s", "#1 (a)"})
  void quotedWordsAreRead(String words) {
    String text =
        "policy a " + ProseText.quoted(words) + " of b { title " + ProseText.quoted(words) + " }";
    SourcePart policy = SourcePart.of(text).get(0);
    assertEquals(words, policy.title());
    assertEquals(words, policy.parts().get(0).title());
    assertEquals(1, policy.parts().size());
  }

  @Test
  void quotedWordsStandOnOneLine() {
    assertEquals("\"a b\"", ProseText.quoted(" a\n  b "));
  }
}
