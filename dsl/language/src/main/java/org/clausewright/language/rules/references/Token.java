package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewright.language.rules.Word;

/**
 * A word as names are compared by it: without apostrophes, and hyphened words in their parts.
 *
 * @param key in lower case
 * @param capital whether it begins with a capital letter
 * @param follows whether nothing ends a name between it and the word before
 */
record Token(String key, String text, int start, int end, boolean capital, boolean follows) {

  private static final String ENDS = ".;!?\n";

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : Word.of(text)) {
      int from = 0;
      while (from < word.text().length()) {
        int hyphen = word.text().indexOf('-', from);
        int to = hyphen < 0 ? word.text().length() : hyphen;
        if (to > from) {
          tokens.add(token(text, tokens, word.start() + from, word.start() + to));
        }
        from = to + 1;
      }
    }
    return tokens;
  }

  private static Token token(String text, List<Token> before, int start, int end) {
    int last = before.isEmpty() ? 0 : before.get(before.size() - 1).end;
    String words = text.substring(start, end);
    return new Token(
        words.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""),
        words,
        start,
        end,
        Character.isUpperCase(words.charAt(0)),
        !before.isEmpty()
            && text.substring(last, start).chars().noneMatch(c -> ENDS.indexOf(c) >= 0));
  }

  /** Whether it is a year in four digits. */
  boolean isYear() {
    return key.length() == 4
        && (key.startsWith("1") || key.startsWith("2"))
        && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The words of a name as one key. */
  static String key(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::key).toList());
  }
}
