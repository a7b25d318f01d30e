package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.TextMemory;

/** Where a pattern matches in a text. */
final class Matches {

  /** More in one paragraph are no slips, and nobody would read them all. */
  private static final int MOST = 50;

  private Matches() {}

  static List<MatchResult> of(Pattern pattern, String words) {
    return TextMemory.find(words, pattern, text -> search(pattern, text));
  }

  /** The same, not remembered. */
  static List<MatchResult> search(Pattern pattern, String words) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(words);
    while (found.size() < MOST && matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found.isEmpty() ? List.of() : found;
  }
}
