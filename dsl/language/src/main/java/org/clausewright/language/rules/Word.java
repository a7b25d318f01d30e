package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters and digits, also with apostrophes and hyphens inside.
 *
 * @param lower in lower case, with straight apostrophes
 */
public record Word(String text, String lower, int start, int end) {

  /** The words of a text, in order. */
  public static List<Word> of(String text) {
    return TextMemory.find(text, Word.class, Word::divide);
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
      words.add(
          new Word(word, word.toLowerCase(java.util.Locale.ROOT).replace('’', '\''), start, at));
    }
    return List.copyOf(words);
  }

  private static boolean joins(String text, int at) {
    return "'’-".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
