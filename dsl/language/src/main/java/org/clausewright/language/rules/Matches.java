package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a pattern matches in a text: searched once for each text, then remembered. */
public final class Matches {

  /** More in one paragraph are no slips, and nobody would read them all. */
  private static final int MOST = 50;

  private Matches() {}

  /** The first matches of a constant pattern in the words of a paragraph. */
  public static List<MatchResult> of(Pattern pattern, String words) {
    return TextMemory.find(words, pattern, text -> search(pattern, text, MOST));
  }

  /** All matches of a constant pattern, also in text where nobody expects so many. */
  public static List<MatchResult> all(Pattern pattern, String words) {
    List<MatchResult> first = of(pattern, words);
    return first.size() < MOST ? first : search(pattern, words, Integer.MAX_VALUE);
  }

  /** Whether a constant pattern matches anywhere in the words of a paragraph. */
  public static boolean any(Pattern pattern, String words) {
    return !of(pattern, words).isEmpty();
  }

  /** The first matches in a text that need not be remembered. */
  public static List<MatchResult> search(Pattern pattern, String words) {
    return search(pattern, words, MOST);
  }

  private static List<MatchResult> search(Pattern pattern, String words, int most) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(words);
    while (found.size() < most && matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return List.copyOf(found);
  }
}
