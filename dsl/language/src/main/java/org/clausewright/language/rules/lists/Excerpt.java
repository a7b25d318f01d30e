package org.clausewright.language.rules.lists;

/** A few words of a longer text, for a message. */
final class Excerpt {

  private static final int WORDS = 5;
  private static final int LONGEST = 60;

  private Excerpt() {}

  /** The first words: “Staff must not post any…”. */
  static String start(String words) {
    int at = -1;
    for (int i = 0; i < WORDS; i++) {
      at = words.indexOf(' ', at + 1);
      if (at < 0) {
        return shortened(words);
      }
    }
    return shortened(words.substring(0, at)) + "…";
  }

  /** The last words: “…in a social media post”. */
  static String end(String words) {
    int at = words.length();
    for (int i = 0; i < WORDS; i++) {
      at = words.lastIndexOf(' ', at - 1);
      if (at < 0) {
        return words.length() <= LONGEST ? words : "…" + words.substring(words.length() - LONGEST);
      }
    }
    String end = words.substring(at + 1);
    return "…" + (end.length() <= LONGEST ? end : end.substring(end.length() - LONGEST));
  }

  /**
   * Some characters with the words that they belong to.
   *
   * @param most how many characters before and after them are looked at
   */
  static String around(String words, int from, int to, int most) {
    int start = from;
    while (start > Math.max(0, from - most) && (start == from || words.charAt(start - 1) != ' ')) {
      start--;
    }
    int end = to;
    while (end < Math.min(words.length(), to + most) && words.charAt(end) != ' ') {
      end++;
    }
    return words.substring(start, end);
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
