package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only on texts that hold one of its cue words, and is compiled when the
 * first of them does. It is a constant of a rule: what it finds in a text is remembered.
 */
public final class Cued {

  private static final Search<Set<String>> PARTS = new Search<>(Cued::parts);

  private final String[] cues;
  private final String regex;
  private final int flags;
  private final Search<List<MatchResult>> matches = new Search<>(this::search);
  private volatile @Nullable Pattern pattern;

  /**
   * @param cues words in small letters, between spaces; one of them is in whatever the pattern
   *     matches
   * @param flags of the pattern
   */
  public Cued(String cues, String regex, int flags) {
    this.cues = cues.split(" ");
    this.regex = regex;
    this.flags = flags;
  }

  /** All that it finds in a text. */
  public List<MatchResult> in(Text text) {
    return matches.in(text);
  }

  /** The first that it finds in a text. */
  public Optional<MatchResult> first(Text text) {
    List<MatchResult> found = in(text);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Whether it finds something in a text. */
  public boolean isIn(Text text) {
    return !in(text).isEmpty();
  }

  private List<MatchResult> search(String text) {
    if (!hasCue(text)) {
      return List.of();
    }
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern().matcher(text);
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return List.copyOf(found);
  }

  private boolean hasCue(String text) {
    Set<String> parts = PARTS.in(text);
    for (String cue : cues) {
      if (parts.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text, also those that hyphens and apostrophes join. */
  private static Set<String> parts(String text) {
    Set<String> parts = new HashSet<>();
    for (Word word : Word.of(text)) {
      String lower = word.lower();
      int start = 0;
      for (int at = 0; at < lower.length(); at++) {
        if (!Character.isLetterOrDigit(lower.charAt(at))) {
          parts.add(lower.substring(start, at));
          start = at + 1;
        }
      }
      parts.add(start == 0 ? lower : lower.substring(start));
    }
    return parts;
  }

  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(regex, flags);
      pattern = known;
    }
    return known;
  }
}
