package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters and digits, also with apostrophes and hyphens inside.
 *
 * @param lower in lower case, with straight apostrophes
 * @param isCapitalised whether it begins with a capital letter
 */
public record Word(String text, String lower, int start, int end, boolean isCapitalised) {

  /** The same object for the same word, which makes comparing words fast. */
  private static final Remembered<String> LOWER =
      new Remembered<>(word -> word.toLowerCase(Locale.ROOT).replace('’', '\'').intern());

  private static final Search<List<Word>> WORDS = new Search<>(Word::divide);

  /** The words of a text, in order. */
  public static List<Word> of(Text text) {
    return WORDS.in(text);
  }

  /** The words of a text, in order. */
  public static List<Word> of(String text) {
    return WORDS.in(text);
  }

  private static List<Word> divide(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || joins(text, at))) {
        at++;
      }
      String word = text.substring(start, at);
      words.add(new Word(word, LOWER.in(word), start, at, Character.isUpperCase(word.charAt(0))));
    }
    return List.copyOf(words);
  }

  private static boolean joins(String text, int at) {
    return "'’-".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
