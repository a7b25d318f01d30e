package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.lists.Ending.Mark;
import org.clausewright.language.rules.lists.Listing.Item;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;

/** The items of one list begin or end in different ways. */
public final class ListInconsistent implements Rule {

  private static final Search<Boolean> COMPARABLE = new Search<>(ListInconsistent::isComparable);

  private static final Pattern OTHER_ENDS =
      Pattern.compile("[?!…]$|\\b(?:etc|Ltd|Inc|a\\.m|p\\.m)\\.$");

  @Override
  public void check(Draft draft, Report report) {
    Capitals capitals = new Capitals(draft);
    for (Listing list : Listing.of(draft)) {
      if (list.items().size() > 1) {
        endings(list, report);
        capitals.check(list, report);
      }
    }
  }

  private static void endings(Listing list, Report report) {
    Map<Mark, List<Item>> byMark = new EnumMap<>(Mark.class);
    List<Item> before = list.items().subList(0, list.items().size() - 1);
    for (Item item : before) {
      if (isComparable(item)) {
        byMark.computeIfAbsent(mark(item), key -> new ArrayList<>()).add(item);
      }
    }
    if (byMark.isEmpty()) {
      return;
    }
    Mark usual =
        byMark.keySet().stream()
            .reduce((a, b) -> byMark.get(b).size() > byMark.get(a).size() ? b : a)
            .orElseThrow();
    if (byMark.size() > 1) {
      byMark.forEach(
          (mark, items) -> {
            if (mark != usual) {
              different(items, usual, report);
            }
          });
    }
    if (isComparable(list.lastItem())) {
      last(list, usual, report);
    }
  }

  /** Items that end with a list, an address, a question or “etc.” follow other rules. */
  private static boolean isComparable(Item item) {
    return item.last().isPresent() && COMPARABLE.in(item.last().get());
  }

  private static boolean isComparable(String words) {
    return !words.isBlank()
        && !Ending.isAddress(words)
        && !OTHER_ENDS.matcher(tail(words)).find()
        && Ending.of(Text.of(words)).mark() != Mark.COLON;
  }

  private static String tail(String words) {
    return words.substring(Math.max(0, words.length() - 8));
  }

  private static Mark mark(Item item) {
    return item.ending().orElseThrow().mark();
  }

  private static void different(List<Item> items, Mark usual, Report report) {
    Passage passage = items.get(0).last().orElseThrow();
    List<Edit> edits = new ArrayList<>();
    boolean safe = true;
    Fix fix = null;
    for (Item item : items) {
      fix = item.ending().orElseThrow().replacedBy(usual, item.last().orElseThrow());
      edits.addAll(fix.edits());
      safe &= fix.safe();
    }
    String message =
        "“%s” ends %s; the other items of the list end %s."
            .formatted(Excerpt.end(passage.words()), mark(items.get(0)).words(), usual.words());
    report.add(
        Ending.place(passage),
        items.size() == 1
            ? message
            : message + " So do %d more.".formatted(items.size() - 1).replace("do 1", "does 1"),
        "End all items of a list with the same mark.",
        new Fix(fix.title(), edits, safe));
  }

  private static void last(Listing list, Mark usual, Report report) {
    Item item = list.lastItem();
    Mark mark = mark(item);
    boolean separated = usual == Mark.SEMICOLON || usual == Mark.COMMA;
    boolean sentenceGoesOn = list.goesOn() || list.depth() > 0;
    boolean closes =
        mark == Mark.FULL_STOP || (usual == Mark.NONE && mark == Mark.NONE) || list.goesOn();
    if (closes || (sentenceGoesOn && separated && mark != Mark.NONE)) {
      return;
    }
    Passage passage = item.last().orElseThrow();
    report.add(
        Ending.place(passage),
        "“%s” is the last item of its list, but ends %s."
            .formatted(Excerpt.end(passage.words()), mark.words()),
        "Close the list with a full stop, so that readers see that nothing is missing.",
        item.ending().orElseThrow().replacedBy(Mark.FULL_STOP, passage));
  }
}
