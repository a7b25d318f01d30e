package org.clausewright.cli;

import java.util.List;

/**
 * Two wordings of the same clause, with brackets around what differs and the beginning and end left
 * out where they are the same for long.
 */
record WordDifference(String was, String now) {

  /** So many words around the difference are shown. */
  private static final int AROUND = 12;

  static WordDifference of(String was, String now) {
    List<String> before = List.of(was.strip().split("\\s+"));
    List<String> after = List.of(now.strip().split("\\s+"));
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    return new WordDifference(marked(before, start, end), marked(after, start, end));
  }

  private static String marked(List<String> words, int start, int end) {
    int stop = words.size() - end;
    StringBuilder marked = new StringBuilder(start > AROUND ? "… " : "");
    words.subList(Math.max(0, start - AROUND), start).forEach(word -> marked.append(word + " "));
    marked.append('[').append(String.join(" ", words.subList(start, stop))).append(']');
    words
        .subList(stop, Math.min(words.size(), stop + AROUND))
        .forEach(word -> marked.append(" " + word));
    return marked.append(end > AROUND ? " …" : "").toString();
  }
}
