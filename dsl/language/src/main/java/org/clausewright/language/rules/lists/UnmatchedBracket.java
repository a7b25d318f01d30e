package org.clausewright.language.rules.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;

/** A bracket or quotation mark is opened and not closed, or closed and not opened. */
public final class UnmatchedBracket implements Rule {

  private static final Search<List<Integer>> HALVES = new Search<>(UnmatchedBracket::halves);

  private static final String OPENING = "([{“";
  private static final String CLOSING = ")]}”";

  private static final Pattern LABEL = Pattern.compile("\\d+|[ivx]+");

  /** More in one paragraph are no slips. */
  private static final int MOST = 9;

  /** A mark without its other half. */
  private record Half(Passage passage, int at) {

    char mark() {
      return passage.words().charAt(at);
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    List<Half> halves = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      boolean goesOn =
          passage.part() == Part.ITEM
              || passage.part() == Part.TAIL
              || (passage.part() == Part.CLAUSE && !passage.context().first());
      if (!goesOn) {
        halves.forEach(half -> report(half, report));
        halves.clear();
      }
      add(halves, passage);
    }
    halves.forEach(half -> report(half, report));
  }

  /** A bracket of a lead-in may be closed after its list. */
  private static void add(List<Half> open, Passage passage) {
    for (Half half : halves(passage)) {
      int opening = CLOSING.indexOf(half.mark());
      int at = open.size() - 1;
      int last = Math.max(0, open.size() - MOST);
      while (opening >= 0
          && at >= last
          && !closes(passage, OPENING.charAt(opening), open.get(at))) {
        at--;
      }
      if (opening >= 0 && at >= last) {
        open.remove(at);
      } else {
        open.add(half);
      }
    }
  }

  private static boolean closes(Passage passage, char mark, Half open) {
    return open.mark() == mark && open.passage() != passage && open.passage().part() == Part.CLAUSE;
  }

  private static List<Half> halves(Passage passage) {
    List<Integer> halves = HALVES.in(passage);
    return halves.isEmpty() ? List.of() : halves.stream().map(at -> new Half(passage, at)).toList();
  }

  /** Where the marks without their other halves are. */
  private static List<Integer> halves(String words) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      int closing = CLOSING.indexOf(c);
      boolean straight = c == '"';
      if (!straight && closing < 0 && OPENING.indexOf(c) < 0) {
        continue;
      }
      char last = open.isEmpty() ? ' ' : words.charAt(open.getLast());
      boolean inQuotes = isQuote(last);
      if (straight ? !inQuotes && !isInches(words, at) : closing < 0) {
        open.add(at);
      } else if (straight ? inQuotes : closing == OPENING.indexOf(last) || c == '”' && inQuotes) {
        open.removeLast();
      } else if (closing >= 0 && !isLabel(words, at)) {
        found.add(at);
      }
    }
    found.addAll(open);
    found.removeIf(at -> isCut(at, words));
    return List.copyOf(found.size() > MOST ? found.subList(0, MOST) : found);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“';
  }

  private static boolean isInches(String words, int at) {
    return at > 0 && Character.isDigit(words.charAt(at - 1));
  }

  /** “a)”, “12)” or “iv)” before an item, or a smiling face. */
  private static boolean isLabel(String words, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(words.charAt(start - 1))) {
      start--;
    }
    boolean alone = start == 0 || words.charAt(start - 1) == ' ';
    String label = words.substring(start, at);
    boolean isShort = label.length() == 1 || (label.length() < 5 && LABEL.matcher(label).matches());
    boolean face = at > 0 && ":;-".indexOf(words.charAt(at - 1)) >= 0;
    return words.charAt(at) == ')' && (face || (alone && isShort));
  }

  /** What ends with an opening bracket is cut off. */
  private static boolean isCut(int at, String words) {
    return at == words.length() - 1 && OPENING.indexOf(words.charAt(at)) >= 0;
  }

  private static void report(Half half, Report report) {
    Passage passage = half.passage();
    int at = half.at();
    char mark = half.mark();
    boolean quote = mark == '"' || mark == '“' || mark == '”';
    boolean closing = CLOSING.indexOf(mark) >= 0;
    Place place = passage.place(at, at + 1);
    report.add(
        place,
        "The %s %s has no %s one: “%s”."
            .formatted(
                mark == '"' ? "" : closing ? "closing" : "opening",
                quote ? "quotation mark" : "bracket",
                mark == '"' ? "second" : closing ? "opening" : "closing",
                Excerpt.around(
                    passage.words(),
                    Math.max(0, at - 20),
                    Math.min(passage.words().length(), at + 20),
                    20))
            .replace("The  ", "The "),
        "Add the other one where it belongs, or remove this one.",
        Report.suggestion("Remove it", place, ""));
  }
}
