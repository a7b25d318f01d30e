package org.clausewright.language.reading;

import java.nio.file.Path;

/**
 * The text of a source file.
 *
 * @param path where it was read
 * @param name how messages call it: the path as given, with forward slashes
 * @param text without byte order mark
 */
public record SourceText(Path path, String name, String text) {

  /** A line of the text, from 1, without its end; empty if there is none. */
  public String line(int number) {
    int start = 0;
    for (int i = 1; i < number && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
