package org.clausewright.generator.comparison.wording;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences are easy to read, and nothing is lost in them. */
class WordDifferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Staff may post.              | Staff may post.          | Staff may post.",
        "Staff will remove posts.     | Staff may remove posts.  | Staff [-will-]{+may+} remove posts.",
        "the Trust’s other policies   | our other policies       | [-the Trust’s-]{+our+} other policies",
        "You must tell us.            | You must tell us at once.| You must tell us{+ at once+}.",
        "one a b two c d three        | 1 a b 2 c d 3            | [-one a b two c d three-]{+1 a b 2 c d 3+}",
        "one a b c two                | 1 a b c 2                | [-one-]{+1+} a b c [-two-]{+2+}"
      })
  void changesThatLieCloseTogetherAreOne(String first, String second, String expected) {
    assertEquals(
        expected,
        WordDifference.between(first, second).stream()
            .map(
                piece ->
                    switch (piece.kind()) {
                      case SAME -> piece.words();
                      case REMOVED -> "[-" + piece.words() + "-]";
                      case ADDED -> "{+" + piece.words() + "+}";
                    })
            .collect(joining()));
  }

  @Property
  void bothTextsCanBeReadInThem(@ForAll("texts") String first, @ForAll("texts") String second) {
    List<WordDifference.Piece> pieces = WordDifference.between(first, second);
    assertEquals(first, without(WordDifference.Kind.ADDED, pieces));
    assertEquals(second, without(WordDifference.Kind.REMOVED, pieces));
  }

  private static String without(WordDifference.Kind kind, List<WordDifference.Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(WordDifference.Piece::words)
        .collect(joining());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "staff", "must", "never", "don’t", " ", " ", "\n", ",", "–", "é", "\uD83D\uDE00", "<b>")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }
}
