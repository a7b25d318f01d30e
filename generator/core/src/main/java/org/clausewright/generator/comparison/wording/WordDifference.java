package org.clausewright.generator.comparison.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How two texts differ, word by word. */
public final class WordDifference {

  /** Words, white space, or any other single character. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*|\\s+|(?s:.)");

  /** So few words in common between two changes only hide what was rewritten. */
  private static final int SMALL_GAP = 2;

  private WordDifference() {}

  /** Where the words of a piece stand. */
  public enum Kind {
    SAME,
    /** In the first text only. */
    REMOVED,
    /** In the second text only. */
    ADDED;

    /** A name for data: {@code same}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Words that both texts have, or only one of them. */
  public record Piece(Kind kind, String words) {}

  /**
   * The pieces of two texts in order. Those that are not added make up the first text, those that
   * are not removed the second, to the letter.
   */
  public static List<Piece> between(String first, String second) {
    List<String> before = tokens(first);
    List<String> after = tokens(second);
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      Change change = Change.of(delta);
      Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
      if (last != null && isSmall(before.subList(last.end, change.start))) {
        changes.set(changes.size() - 1, last.to(change));
      } else {
        changes.add(change);
      }
    }
    return pieces(
        before, after, changes.stream().map(change -> change.trimmed(before, after)).toList());
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static boolean isSmall(List<String> gap) {
    long words = gap.stream().filter(token -> Character.isLetterOrDigit(token.charAt(0))).count();
    return words <= SMALL_GAP;
  }

  private static List<Piece> pieces(List<String> before, List<String> after, List<Change> changes) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Change change : changes) {
      add(Kind.SAME, before.subList(from, change.start), pieces);
      add(Kind.REMOVED, before.subList(change.start, change.end), pieces);
      add(Kind.ADDED, after.subList(change.otherStart, change.otherEnd), pieces);
      from = change.end;
    }
    add(Kind.SAME, before.subList(from, before.size()), pieces);
    return pieces;
  }

  private static void add(Kind kind, List<String> tokens, List<Piece> pieces) {
    if (!tokens.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", tokens)));
    }
  }

  /** Tokens of the first text that stand where others stand in the second. */
  private record Change(int start, int end, int otherStart, int otherEnd) {

    static Change of(AbstractDelta<String> delta) {
      int start = delta.getSource().getPosition();
      int otherStart = delta.getTarget().getPosition();
      return new Change(
          start,
          start + delta.getSource().size(),
          otherStart,
          otherStart + delta.getTarget().size());
    }

    Change to(Change next) {
      return new Change(start, next.end, otherStart, next.otherEnd);
    }

    /** Without what both sides end with, such as a blank. */
    Change trimmed(List<String> before, List<String> after) {
      int same = 0;
      while (start < end - same
          && otherStart < otherEnd - same
          && before.get(end - same - 1).equals(after.get(otherEnd - same - 1))) {
        same++;
      }
      return new Change(start, end - same, otherStart, otherEnd - same);
    }
  }
}
