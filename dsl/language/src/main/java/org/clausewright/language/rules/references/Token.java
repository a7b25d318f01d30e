package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.Word;

/**
 * A word as names are compared by it: without apostrophes, and hyphened words in their parts.
 *
 * @param key in lower case
 * @param capital whether it begins with a capital letter
 * @param follows whether nothing ends a name between it and the word before
 */
record Token(String key, String text, int start, int end, boolean capital, boolean follows) {

  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final String ENDS = ".;!?\n";

  private static final Search<List<Token>> TOKENS =
      new Search<>(words -> List.copyOf(of(words, Word.of(words))));

  static List<Token> of(Text text) {
    return TOKENS.in(text);
  }

  static List<Token> of(String text) {
    return of(text, Word.of(text));
  }

  private static List<Token> of(String text, List<Word> words) {
    List<Token> tokens = new ArrayList<>(words.size() + 8);
    int last = 0;
    for (Word word : words) {
      boolean follows = last > 0 && !ends(text, last, word.start());
      last = word.end();
      if (word.text().indexOf('-') < 0) {
        tokens.add(token(word.text(), word.lower(), word.start(), follows));
        continue;
      }
      int from = 0;
      for (String part : HYPHEN.split(word.text())) {
        String lower = part.toLowerCase(Locale.ROOT);
        tokens.add(token(part, lower, word.start() + from, follows || from > 0));
        from += part.length() + 1;
      }
    }
    return tokens;
  }

  private static Token token(String text, String lower, int start, boolean follows) {
    boolean plain = lower.indexOf('\'') < 0 && lower.indexOf('’') < 0;
    String key = plain ? lower : lower.replace("'", "").replace("’", "");
    boolean capital = Character.isUpperCase(text.charAt(0));
    return new Token(key, text, start, start + text.length(), capital, follows);
  }

  private static boolean ends(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (ENDS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
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
