package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides text into sentences. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g", "i.e", "etc", "mr", "mrs", "ms", "dr", "st", "no", "vs", "incl", "para", "cf");

  private Sentences() {}

  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (".!?".indexOf(text.charAt(at)) < 0) {
        continue;
      }
      int end = at + 1;
      while (end < text.length() && ".!?)\"'”’]".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      boolean space = end < text.length() && text.charAt(end) == ' ';
      if (space && startsSentence(text, end + 1) && !isAbbreviation(text, start, at)) {
        sentences.add(new Span(start, end));
        start = end + 1;
      }
      at = end - 1;
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return List.copyOf(sentences);
  }

  private static boolean startsSentence(String text, int at) {
    int first = at;
    while (first < text.length() && "\"'“‘([".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < text.length() && !Character.isLowerCase(text.charAt(first));
  }

  private static boolean isAbbreviation(String text, int start, int dot) {
    int word = dot;
    while (word > start
        && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
      word--;
    }
    return text.charAt(dot) == '.'
        && ABBREVIATIONS.contains(text.substring(word, dot).toLowerCase(java.util.Locale.ROOT));
  }
}
