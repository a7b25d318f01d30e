package org.clausewright.ide.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

/** Places in texts, as the protocol counts them. */
final class LinesTest {

  @Test
  void countsUtf16AndAllLineEnds() {
    Lines lines = new Lines("a🏫“b”\r\nc\rd\n\ne");
    assertEquals(5, lines.count());
    assertEquals(new Position(0, 3), lines.position(3));
    assertEquals(new Position(1, 0), lines.position(8));
    assertEquals(new Position(2, 0), lines.position(10));
    assertEquals(new Position(4, 1), lines.position(99));
    assertEquals(3, lines.offset(new Position(0, 3)));
    assertEquals(6, lines.offset(new Position(0, 99)), "the end of the line");
    assertEquals(14, lines.offset(new Position(99, 0)), "the end of the text");
  }

  @Test
  void everyPlaceComesBack() {
    String text = "one\n\ntwo “three” 😀\r\nfour\r";
    Lines lines = new Lines(text);
    for (int at = 0; at <= text.length(); at++) {
      boolean withinLineEnd = at > 0 && text.startsWith("\r\n", at - 1);
      assertEquals(withinLineEnd ? at - 1 : at, lines.offset(lines.position(at)));
    }
  }
}
