package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Remembered;

/**
 * The English words, British and American. The list is searched as it lies in the resource: a set
 * of all words would take longer to build than most policies take to check.
 */
final class Dictionary {

  private static final List<String> PREFIXES =
      List.of(
          "non", "un", "re", "pre", "anti", "cyber", "micro", "multi", "co", "inter", "mis", "sub",
          "over", "under", "self", "well", "ill", "post", "pro", "semi", "mid", "ex", "cross", "e");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final byte[] words = WordList.bytes("words.txt");
  private final Set<String> jargon = new HashSet<>();

  private final Remembered<Boolean> known = new Remembered<>(this::looksUp);

  private Dictionary() {
    WordList.rows("jargon.txt").forEach(row -> jargon.add(row.get(0)));
  }

  private static final class Holder {
    static final Dictionary INSTANCE = new Dictionary();
  }

  static Dictionary english() {
    return Holder.INSTANCE;
  }

  /** Whether a word in lower case is in the list itself, or sector jargon. */
  boolean lists(String word) {
    return jargon.contains(word)
        || (word.endsWith("s") && jargon.contains(word.substring(0, word.length() - 1)))
        || find(word);
  }

  /** Whether it is listed as a name, with a capital letter. */
  boolean listsName(String lower) {
    return !lower.isEmpty() && find(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
  }

  /** Whether a word in lower case is English: listed, derived or compounded. */
  boolean knows(String word) {
    return known.in(word);
  }

  private boolean looksUp(String word) {
    String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (stem.indexOf('\'') >= 0) {
      return true;
    }
    if (stem.indexOf('-') >= 0) {
      return lists(stem.replace("-", "")) || knowsAllParts(stem);
    }
    return lists(stem) || isDerived(stem);
  }

  private boolean knowsAllParts(String compound) {
    for (String part : compound.split("-")) {
      if (part.length() > 2 && !PREFIXES.contains(part) && !lists(part) && !isDerived(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDerived(String word) {
    for (String prefix : PREFIXES) {
      if (prefix.length() > 1
          && word.length() > prefix.length() + 3
          && word.startsWith(prefix)
          && lists(word.substring(prefix.length()))) {
        return true;
      }
    }
    return word.length() > 6
        && (hasStem(word, "ly", "")
            || hasStem(word, "ness", "")
            || hasStem(word, "ional", "ion")
            || hasStem(word, "ionally", "ion")
            || hasStem(word, "ing", "e"));
  }

  private boolean hasStem(String word, String ending, String before) {
    return word.endsWith(ending)
        && lists(word.substring(0, word.length() - ending.length()) + before);
  }

  /**
   * Listed words at an edit distance of one, the most likely first: exchanged neighbours and
   * doubled letters, then left-out and added letters, then others.
   */
  List<String> near(String word) {
    Set<String> found = new LinkedHashSet<>();
    if (word.length() < 2 || word.length() > 30) {
      return List.of();
    }
    if (listsName(word)) {
      found.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    for (int i = 0; i + 1 < word.length(); i++) {
      add(
          found,
          word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
    }
    for (int i = 1; i < word.length(); i++) {
      add(found, word.substring(0, i) + word.charAt(i - 1) + word.substring(i));
    }
    for (int i = 1; i < word.length(); i++) {
      add(found, word.substring(0, i) + word.substring(i + 1));
    }
    for (int i = 1; i <= word.length(); i++) {
      for (int c = 0; c < LETTERS.length(); c++) {
        add(found, word.substring(0, i) + LETTERS.charAt(c) + word.substring(i));
      }
    }
    for (int i = 1; i < word.length(); i++) {
      for (int c = 0; c < LETTERS.length(); c++) {
        add(found, word.substring(0, i) + LETTERS.charAt(c) + word.substring(i + 1));
      }
    }
    for (int i = 2; i + 1 < word.length(); i++) {
      if (lists(word.substring(0, i)) && lists(word.substring(i))) {
        found.add(word.substring(0, i) + " " + word.substring(i));
      }
    }
    found.remove(word);
    return new ArrayList<>(found);
  }

  private void add(Set<String> found, String word) {
    if (lists(word)) {
      found.add(word);
    }
  }

  /** Binary search by bytes: finds a line in the middle, then goes on before or after it. */
  private boolean find(String word) {
    int from = 0;
    int to = words.length;
    while (from < to) {
      int start = (from + to) / 2;
      while (start > from && words[start - 1] != '\n') {
        start--;
      }
      int compared = compare(word, start);
      if (compared == 0) {
        return true;
      }
      if (compared < 0) {
        to = start;
      } else {
        from = start;
        while (from < to && words[from] != '\n') {
          from++;
        }
        from++;
      }
    }
    return false;
  }

  private int compare(String word, int line) {
    int i = 0;
    while (i < word.length()) {
      int there = line + i < words.length ? words[line + i] : '\n';
      if (there == '\n' || word.charAt(i) != there) {
        return there == '\n' ? 1 : word.charAt(i) - there;
      }
      i++;
    }
    return line + i >= words.length || words[line + i] == '\n' ? 0 : -1;
  }
}
