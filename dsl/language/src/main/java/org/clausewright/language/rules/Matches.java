package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a pattern matches in texts. It is a constant of a rule: what it finds is remembered. */
public final class Matches {

  /** More in one paragraph are no slips, and nobody would read them all. */
  private static final int MOST = 50;

  private final Pattern pattern;
  private final Search<List<MatchResult>> first;

  public Matches(String regex, int flags) {
    this.pattern = Pattern.compile(regex, flags);
    this.first = new Search<>(words -> search(pattern, words));
  }

  public Matches(String regex) {
    this(regex, 0);
  }

  public Pattern pattern() {
    return pattern;
  }

  /** The first matches in a text. */
  public List<MatchResult> in(Text text) {
    return first.in(text);
  }

  /** All matches in a text, also where nobody expects so many. */
  public List<MatchResult> all(Text text) {
    List<MatchResult> few = first.in(text);
    return few.size() < MOST ? few : search(pattern, text.words(), Integer.MAX_VALUE);
  }

  /** Whether it matches anywhere in a text. */
  public boolean isIn(Text text) {
    return !first.in(text).isEmpty();
  }

  /** The first matches of a pattern in words that need not be remembered. */
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
