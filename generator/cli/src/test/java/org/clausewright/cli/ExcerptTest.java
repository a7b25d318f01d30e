package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausewright.model.problem.Location;
import org.junit.jupiter.api.Test;

/** Carets stand under the words concerned, however wide these are. */
class ExcerptTest {

  private static Excerpt excerpt(String line, String words) {
    return Excerpt.of(new Location("f", 1, line.indexOf(words) + 1, words.length(), line));
  }

  @Test
  void underTheWords() {
    assertEquals(new Excerpt("must not lie", "     ", "^^^"), excerpt("must not lie", "not"));
  }

  @Test
  void tabsStayTabs() {
    assertEquals(new Excerpt("\ta\tb", "\t \t", "^"), excerpt("\ta\tb", "b"));
  }

  @Test
  void wideAndCombiningCharacters() {
    assertEquals(new Excerpt("政策 x", "     ", "^"), excerpt("政策 x", "x"));
    assertEquals(new Excerpt("x 政策", "  ", "^^^^"), excerpt("x 政策", "政策"));
    assertEquals(new Excerpt("e\u0301 x", "  ", "^"), excerpt("e\u0301 x", "x"));
    assertEquals(new Excerpt("😀 x", "   ", "^"), excerpt("😀 x", "x"));
  }

  @Test
  void partOfALongLine() {
    Excerpt excerpt = excerpt("a".repeat(500) + "here" + "b".repeat(500), "here");
    assertEquals("…" + "a".repeat(60) + "here" + "b".repeat(96) + "…", excerpt.line());
    assertEquals(61, excerpt.indent().length());
    assertEquals("^^^^", excerpt.carets());
  }

  @Test
  void neverBesideTheLine() {
    Excerpt excerpt = Excerpt.of(new Location("f", 1, 99, 99, "short"));
    assertEquals(new Excerpt("short", "     ", "^"), excerpt);
  }

  @Test
  void nothingSteersTheTerminal() {
    String shown = Excerpt.printable("\u001B[2J\u202Etxt\u0007\u009B");
    assertTrue(shown.chars().noneMatch(c -> c < ' ' || c == 0x202E || c == 0x9B), shown);
  }
}
