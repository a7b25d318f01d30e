package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Word;
import org.clausewright.language.rules.lists.Ending.Mark;
import org.clausewright.language.rules.lists.Listing.Item;

/** “and” and “or” between the items of a list: one of them, before the last item. */
final class Conjunctions {

  private static final String WHY =
      "Readers have to know whether all items apply together or each of them alone.";

  private Conjunctions() {}

  static void check(Listing list, Report report) {
    List<Item> items = list.items();
    if (items.size() < 2) {
      return;
    }
    Set<String> words = new TreeSet<>();
    List<Item> with = new ArrayList<>();
    for (Item item : items.subList(0, items.size() - 1)) {
      item.ending()
          .flatMap(Ending::conjunction)
          .ifPresent(
              word -> {
                words.add(word);
                with.add(item);
              });
    }
    Item beforeLast = items.get(items.size() - 2);
    Item last = items.get(items.size() - 1);
    boolean begins = beginsWithConjunction(last.first());
    if (last.ending().flatMap(Ending::conjunction).isPresent() && !list.goesOn()) {
      afterLast(last.last().orElseThrow(), report);
    }
    if (words.size() > 1) {
      add(
          with.get(0),
          "Some items of this list are joined by “and”, some by “or”.",
          "Split the list in two, or use one of the two words before the last item only.",
          report);
    } else if (with.size() > 1) {
      String word = words.iterator().next();
      add(
          with.get(0),
          "“%s” joins the items of this list %d times.".formatted(word, with.size()),
          "Leave it only before the last item.",
          report);
    } else if (with.size() == 1 && with.get(0) != beforeLast) {
      add(
          with.get(0),
          "“%s” does not stand before the last item.".formatted(words.iterator().next()),
          "Move it before the last item, or restore the order of the items.",
          report);
    } else if (with.size() == 1 && begins) {
      add(with.get(0), "“and” or “or” is doubled before the last item.", "Leave one out.", report);
    } else if (with.isEmpty() && !begins && separatedBySemicolons(items)) {
      missing(beforeLast.last().orElseThrow(), report);
    }
  }

  private static boolean separatedBySemicolons(List<Item> items) {
    List<Item> before = items.subList(0, items.size() - 1);
    long semicolons = before.stream().filter(Conjunctions::endsInSemicolon).count();
    return semicolons * 2 > before.size() && endsInSemicolon(before.get(before.size() - 1));
  }

  private static boolean endsInSemicolon(Item item) {
    return item.ending().filter(ending -> ending.mark() == Mark.SEMICOLON).isPresent();
  }

  private static boolean beginsWithConjunction(Passage passage) {
    List<Word> tokens = passage.tokens();
    return !tokens.isEmpty() && Set.of("and", "or").contains(tokens.get(0).lower());
  }

  private static void add(Item item, String message, String hint, Report report) {
    Passage passage = item.last().orElseThrow();
    Ending ending = item.ending().orElseThrow();
    report.add(passage.place(ending.start(), passage.words().length()), message, hint);
  }

  private static void missing(Passage passage, Report report) {
    report.add(
        Ending.place(passage),
        "“%s” is followed by the last item without “and” or “or”."
            .formatted(Excerpt.end(passage.words())),
        WHY,
        Report.suggestion("Add “and”", passage.end(), " and"),
        Report.suggestion("Add “or”", passage.end(), " or"));
  }

  private static void afterLast(Passage passage, Report report) {
    report.add(
        Ending.place(passage),
        "“%s” is the last item, but announces another one.".formatted(Excerpt.end(passage.words())),
        "Add the item that is missing, or close the list with a full stop.");
  }
}
