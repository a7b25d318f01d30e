package org.clausewright.generator.output;

import org.clausewright.generator.markup.Visible;

/** Writes the content lines of iCalendar (RFC 5545, 3.1): folded at 75 octets, texts escaped. */
public final class ContentLines {

  private static final int OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  /** Adds a line whose value is no free text. */
  public void line(String name, String value) {
    fold(name + ":" + value);
  }

  /** Adds a line whose value is free text, all of it visible. */
  public void text(String name, String text) {
    StringBuilder value = new StringBuilder();
    Visible.of(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\', ';', ',' -> value.append('\\').appendCodePoint(c);
                case '\n' -> value.append("\\n");
                case '\r' -> {}
                default -> value.appendCodePoint(c);
              }
            });
    line(name, value.toString());
  }

  /** Breaks a line where 75 octets are full, never inside a character. */
  private void fold(String line) {
    int octets = 0;
    int begin = 0;
    int at = 0;
    while (at < line.length()) {
      int character = line.codePointAt(at);
      int size = octets(character);
      if (octets + size > OCTETS) {
        out.append(line, begin, at).append("\r\n ");
        begin = at;
        octets = 1;
      }
      at += Character.charCount(character);
      octets += size;
    }
    out.append(line, begin, at).append("\r\n");
  }

  /** How many octets a character takes in UTF-8. */
  private static int octets(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
