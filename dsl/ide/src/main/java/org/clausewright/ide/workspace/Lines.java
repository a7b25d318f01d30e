package org.clausewright.ide.workspace;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The lines of a text as the protocol counts them: from 0, ended by LF, CRLF or CR, and on each
 * line UTF-16 code units from 0.
 */
public final class Lines {

  private final String text;
  private final int[] starts;

  public Lines(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[1 + text.length() / 40];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c > '\r' || (c != '\n' && c != '\r')) {
        continue;
      }
      if (c == '\n' || at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The text that these are the lines of. */
  public String text() {
    return text;
  }

  /** How many there are; at least one. */
  public int count() {
    return starts.length;
  }

  /** The place of a character; of one beyond the text, the end. */
  public Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, at - starts[line]);
  }

  /** The character at a place; beyond the end of a line that end, beyond the text its end. */
  public int offset(Position position) {
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int line = Math.max(0, position.getLine());
    return Math.min(starts[line] + Math.max(0, position.getCharacter()), end(line));
  }

  /** Where a line begins. */
  public int start(int line) {
    return starts[line];
  }

  /** Where a line ends, before the characters that end it. */
  public int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The places of some characters. */
  public Range range(int offset, int length) {
    return new Range(position(offset), position(offset + length));
  }
}
