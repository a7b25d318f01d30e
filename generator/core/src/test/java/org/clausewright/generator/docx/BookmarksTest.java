package org.clausewright.generator.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.Samples;
import org.clausewright.model.Block;
import org.clausewright.model.Label;
import org.clausewright.model.Section;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.api.Test;

/** Every id has a name of its own that Word takes. */
class BookmarksTest {

  private static final String LONG = "a-section-with-an-id-longer-than-word-takes";

  @Test
  void namesThatWordTakes() {
    List<String> ids =
        List.of("plain", "two-words", "two.words", "Plain", "1st", "é", LONG, LONG + "-too");
    List<Block> sections = ids.stream().map(BookmarksTest::section).toList();
    Bookmarks bookmarks = Bookmarks.of(Samples.policy("policy", sections));
    assertEquals(
        List.of(
            "policy",
            "plain",
            "two_words",
            "two_words_2",
            "Plain_2",
            "p_1st",
            "p__",
            "a_section_with_an_id_longer_than_word_ta",
            "a_section_with_an_id_longer_than_word__2",
            ""),
        Stream.concat(Stream.concat(Stream.of("policy"), ids.stream()), Stream.of("none"))
            .map(id -> bookmarks.of(id).orElse(""))
            .toList());
  }

  private static Block section(String id) {
    Label none = new Label(Optional.empty(), Optional.empty(), false, "");
    return new Section(id, none, Prose.of("words"), List.of());
  }
}
