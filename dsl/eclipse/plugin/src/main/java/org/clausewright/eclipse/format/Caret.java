package org.clausewright.eclipse.format;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Point;

/**
 * Where the cursor is among the words, which a layout leaves as they are.
 *
 * @param topLine the first line that is seen
 */
record Caret(Spot start, Spot end, int topLine) {

  /**
   * A place between two characters.
   *
   * @param words how many characters of words are before it
   * @param beforeWord whether a character of a word comes next
   * @param afterMark whether a quotation mark is right before it
   */
  private record Spot(int words, boolean beforeWord, boolean afterMark) {

    static Spot of(String text, int offset) {
      return new Spot(
          (int) text.substring(0, offset).chars().filter(Spot::isWord).count(),
          offset < text.length() && isWord(text.charAt(offset)),
          offset > 0 && text.charAt(offset - 1) == MARK);
    }

    int in(String text) {
      int left = words;
      int at = 0;
      while (left > 0 && at < text.length()) {
        left -= isWord(text.charAt(at++)) ? 1 : 0;
      }
      while (at < text.length() && (beforeWord ? !isWord(text.charAt(at)) : isMark(text, at))) {
        at++;
      }
      return at;
    }

    private boolean isMark(String text, int at) {
      return afterMark && text.charAt(at) == MARK;
    }

    /** White space is layout, and so are quotation marks: long texts have three of them. */
    private static boolean isWord(int c) {
      return c > ' ' && c != MARK;
    }
  }

  private static final char MARK = '"';

  static Caret of(ITextViewer viewer) {
    String text = viewer.getDocument().get();
    Point selection = viewer.getSelectedRange();
    return new Caret(
        Spot.of(text, selection.x), Spot.of(text, selection.x + selection.y), viewer.getTopIndex());
  }

  /** Puts the cursor where it was. */
  void restore(ITextViewer viewer) {
    String text = viewer.getDocument().get();
    int from = start.in(text);
    viewer.setSelectedRange(from, end.in(text) - from);
    viewer.setTopIndex(topLine);
  }
}
