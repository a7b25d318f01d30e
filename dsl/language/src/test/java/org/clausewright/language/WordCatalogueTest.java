package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.clausewright.language.WordCatalogue.Explanation;
import org.clausewright.language.policy.NormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of the language, explained by the language reference. */
final class WordCatalogueTest {

  private static Explanation find(String word) {
    return WordCatalogue.find(word).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(NormKind.class)
  void everyKindOfNormIsExplainedWithAnExample(NormKind kind) {
    Explanation explanation = find(kind.getLiteral());
    assertTrue(explanation.meaning().startsWith("what the words do: "), explanation.meaning());
    assertTrue(explanation.example().orElseThrow().contains(kind.getLiteral() + " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "limit; says: a quantity",
        "deadline; says: a time limit",
        "evidence; says: what an auditor would look at",
        "wording; says: model wording",
        "presumption; says: an effect in law that the words claim",
      })
  void annotationsOfOneRowAreToldApart(String word, String meaning) {
    assertEquals(meaning, find(word).meaning());
  }

  @Test
  void otherWordsAreExplainedByTheConstructThatTheyAreFor() {
    assertEquals(
        new Explanation(
            "tail",
            "List tail text",
            "`tail` after the items.",
            Optional.of(
                """
                obligation duties of staff "Staff must act in accordance with their duties as these relate to" {
                    item own "their own on-line activity"
                    tail "including their duties relating to Children Missing from Education."
                }
                """)),
        find("tail"));
  }

  @Test
  void whatTheReferenceDoesNotExplainIsLeftOut() {
    assertEquals(Optional.empty(), WordCatalogue.find("posts"));
    assertEquals(Optional.empty(), WordCatalogue.find(""));
  }
}
