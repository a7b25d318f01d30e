package org.clausewright.model.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A replacement of characters in a source file.
 *
 * @param offset from the start of the text, in UTF-16 code units, without a byte order mark
 * @param length how many are replaced
 */
public record Edit(int offset, int length, String replacement) {

  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::offset).thenComparingInt(Edit::length);

  /** The text with all edits made; of edits that overlap only the first. */
  public static String apply(String text, Collection<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(ORDER);
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Edit edit : sorted) {
      if (edit.offset >= at && edit.end() <= text.length()) {
        result.append(text, at, edit.offset).append(edit.replacement);
        at = edit.end();
      }
    }
    return result.append(text, at, text.length()).toString();
  }

  /** After the last character replaced. */
  public int end() {
    return offset + length;
  }

  /** Whether both change the same characters, or insert at the same place. */
  public boolean overlaps(Edit other) {
    return offset == other.offset || (offset < other.end() && other.offset < end());
  }
}
