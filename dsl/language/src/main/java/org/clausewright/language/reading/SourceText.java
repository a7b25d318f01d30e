package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.Arrays;

/** The text of a source file, which knows its lines. */
public final class SourceText {

  private final Path path;
  private final String name;
  private final String text;
  private int[] lineStarts = {};

  /**
   * @param path where it was read
   * @param name how messages call it: the path as given, with forward slashes
   * @param text without byte order mark
   */
  public SourceText(Path path, String name, String text) {
    this.path = path;
    this.name = name;
    this.text = text;
  }

  public Path path() {
    return path;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The number of the line that a character is on, from 1. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where a line starts; the end of the text if there is no such line. */
  public int start(int line) {
    return line < 1 || line > lineStarts().length ? text.length() : lineStarts()[line - 1];
  }

  /** A line of the text, from 1, without its end; empty if there is none. */
  public String line(int number) {
    int start = start(number);
    int end = start(number + 1);
    while (end > start && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      int[] starts = new int[1 + text.length() / 40];
      int count = 1;
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = at + 1;
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }
}
