package org.clausewright.eclipse.format;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Point;

/**
 * Where the cursor is among the words, which a layout leaves as they are.
 *
 * @param before how many characters of words are before the selection
 * @param selected how many are in it
 * @param topLine the first line that is seen
 */
record Caret(int before, int selected, int topLine) {

  static Caret of(ITextViewer viewer) {
    String text = viewer.getDocument().get();
    Point selection = viewer.getSelectedRange();
    return new Caret(
        count(text, 0, selection.x),
        count(text, selection.x, selection.x + selection.y),
        viewer.getTopIndex());
  }

  /** Puts the cursor where it was. */
  void restore(ITextViewer viewer) {
    String text = viewer.getDocument().get();
    int start = place(text, before);
    viewer.setSelectedRange(start, selected == 0 ? 0 : place(text, before + selected) - start);
    viewer.setTopIndex(topLine);
  }

  private static int count(String text, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += isWord(text.charAt(at)) ? 1 : 0;
    }
    return count;
  }

  /** Right behind so many characters of words. */
  private static int place(String text, int characters) {
    int left = characters;
    int at = 0;
    while (left > 0 && at < text.length()) {
      left -= isWord(text.charAt(at++)) ? 1 : 0;
    }
    return at;
  }

  /** White space is layout, and so are quotation marks: long texts have three of them. */
  private static boolean isWord(char c) {
    return c > ' ' && c != '"';
  }
}
