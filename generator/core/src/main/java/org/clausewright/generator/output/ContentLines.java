package org.clausewright.generator.output;

import java.nio.charset.StandardCharsets;
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
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += size;
    }
    out.append("\r\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
