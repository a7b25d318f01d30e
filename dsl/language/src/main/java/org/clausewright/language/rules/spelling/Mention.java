package org.clausewright.language.rules.spelling;

import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Span;

/**
 * Words of a passage that are one name or term.
 *
 * @param first index of its first word in the passage
 * @param last index of its last word
 * @param start of its first character in the passage
 * @param end after its last character, without a possessive ending
 */
record Mention(Passage passage, int first, int last, int start, int end) {

  String text() {
    return passage.words().substring(start, end);
  }

  Place place() {
    return passage.place(start, end);
  }

  /** The word before it in lower case, if only a space is between; else empty. */
  String before() {
    if (first == 0) {
      return "";
    }
    var word = passage.tokens().get(first - 1);
    return isGap(word.end(), start) ? word.lower() : "";
  }

  /** The word after it in lower case, if only a space is between; else empty. */
  String after() {
    if (last + 1 >= passage.tokens().size()) {
      return "";
    }
    var word = passage.tokens().get(last + 1);
    return isGap(end, word.start()) ? word.lower() : "";
  }

  boolean followsCapital() {
    return first > 0
        && passage.tokens().get(first - 1).isCapitalised()
        && !passage.tokens().get(first - 1).lower().endsWith("'s")
        && isGap(passage.tokens().get(first - 1).end(), start)
        && !startsSentence(passage.tokens().get(first - 1).start());
  }

  boolean precedesCapital() {
    return last + 1 < passage.tokens().size()
        && passage.tokens().get(last + 1).isCapitalised()
        && passage.words().substring(end, passage.tokens().get(last + 1).start()).equals(" ");
  }

  boolean startsSentence() {
    return startsSentence(start);
  }

  private boolean startsSentence(int at) {
    for (Span sentence : passage.sentences()) {
      if (sentence.start() <= at && at < sentence.end()) {
        for (int i = sentence.start(); i < at; i++) {
          if (Character.isLetterOrDigit(passage.words().charAt(i))) {
            return afterColon(at);
          }
        }
        return true;
      }
    }
    return false;
  }

  /** After a colon or a bullet a capital letter says nothing. */
  private boolean afterColon(int at) {
    int i = at - 1;
    while (i >= 0 && " \"“‘'(".indexOf(passage.words().charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ":•".indexOf(passage.words().charAt(i)) >= 0;
  }

  private boolean isGap(int from, int to) {
    String between = from <= to ? passage.words().substring(from, to) : "";
    return between.equals(" ") || between.equals("'s ") || between.equals("’s ");
  }
}
