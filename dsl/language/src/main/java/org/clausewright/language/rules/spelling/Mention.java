package org.clausewright.language.rules.spelling;

import java.util.List;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;

/**
 * Words of a passage that are one name or term.
 *
 * @param first index of its first word in the passage
 * @param last index of its last word
 * @param start of its first character in the passage
 * @param end after its last character, without a possessive ending
 */
record Mention(Passage passage, int first, int last, int start, int end) {

  private static final Search<int[]> OPENINGS = new Search<>(Mention::openings);

  String text() {
    return passage.words().substring(start, end);
  }

  /** Whether another one is written with the same characters. */
  boolean isWrittenLike(Mention other) {
    return end - start == other.end - other.start
        && passage.words().regionMatches(start, other.passage.words(), other.start, end - start);
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
    if (first == 0) {
      return false;
    }
    Word before = passage.tokens().get(first - 1);
    return before.isCapitalised()
        && !before.lower().endsWith("'s")
        && isGap(before.end(), start)
        && !startsSentence(before.start());
  }

  boolean precedesCapital() {
    List<Word> tokens = passage.tokens();
    return last + 1 < tokens.size()
        && tokens.get(last + 1).isCapitalised()
        && tokens.get(last + 1).start() == end + 1
        && passage.words().charAt(end) == ' ';
  }

  boolean startsSentence() {
    return startsSentence(start);
  }

  private boolean startsSentence(int at) {
    List<Span> sentences = passage.sentences();
    int[] openings = OPENINGS.in(passage);
    for (int i = 0; i < openings.length; i++) {
      if (sentences.get(i).start() <= at && at < sentences.get(i).end()) {
        return at <= openings[i] || afterColon(at);
      }
    }
    return false;
  }

  /** Where the first word of each sentence begins. */
  private static int[] openings(String words) {
    List<Span> sentences = Passage.sentences(words);
    int[] openings = new int[sentences.size()];
    for (int i = 0; i < openings.length; i++) {
      int at = sentences.get(i).start();
      while (at < sentences.get(i).end() && !Character.isLetterOrDigit(words.charAt(at))) {
        at++;
      }
      openings[i] = at;
    }
    return openings;
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
    String words = passage.words();
    return to - from == 1
        ? words.charAt(from) == ' '
        : to - from == 3 && (words.startsWith("'s ", from) || words.startsWith("’s ", from));
  }
}
