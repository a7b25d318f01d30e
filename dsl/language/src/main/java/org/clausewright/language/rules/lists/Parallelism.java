package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.language.rules.lists.Listing.Item;
import org.clausewright.model.problem.Fix;

/** Items do not go on from their lead-in in the same way. */
public final class Parallelism implements Rule {

  /** What can't stand in one list; what is not here may. */
  private static final Map<Opening, Set<Opening>> CLASHES =
      Map.of(
          Opening.BASE,
          EnumSet.of(Opening.TO, Opening.GERUND, Opening.THIRD_PERSON, Opening.NOUN),
          Opening.TO,
          EnumSet.of(Opening.BASE, Opening.GERUND, Opening.THIRD_PERSON, Opening.NOUN),
          Opening.GERUND,
          EnumSet.of(Opening.BASE, Opening.TO, Opening.THIRD_PERSON),
          Opening.THIRD_PERSON,
          EnumSet.of(Opening.BASE, Opening.TO, Opening.GERUND, Opening.NOUN),
          Opening.NOUN,
          EnumSet.of(Opening.BASE, Opening.TO, Opening.THIRD_PERSON));

  /** What can't follow “must”. */
  private static final Set<Opening> AFTER_MODAL =
      EnumSet.of(Opening.TO, Opening.GERUND, Opening.THIRD_PERSON, Opening.NEGATIVE);

  @Override
  public void check(Draft draft, Report report) {
    for (Listing list : Listing.of(draft)) {
      if (list.norm().isPresent()) {
        check(list, report);
      }
    }
  }

  private static void check(Listing list, Report report) {
    Map<Opening, List<Item>> byOpening = new EnumMap<>(Opening.class);
    for (Item item : list.items()) {
      byOpening
          .computeIfAbsent(Opening.of(item.first().tokens()), key -> new ArrayList<>())
          .add(item);
    }
    Opening usual =
        byOpening.keySet().stream()
            .filter(opening -> opening != Opening.OTHER)
            .reduce((a, b) -> byOpening.get(b).size() > byOpening.get(a).size() ? b : a)
            .orElse(Opening.OTHER);
    boolean clear =
        byOpening.containsKey(usual)
            && byOpening.get(usual).size() > 1
            && byOpening.get(usual).size() * 2 >= list.items().size();
    Set<Opening> clashes = EnumSet.noneOf(Opening.class);
    if (clear) {
      clashes.addAll(CLASHES.getOrDefault(usual, Set.of()));
    }
    if (endsInModal(list.leadIn())) {
      clashes.addAll(AFTER_MODAL);
    }
    byOpening.forEach(
        (opening, items) -> {
          if (clashes.contains(opening)) {
            report(list, items, opening, clear ? usual : Opening.BASE, report);
          }
        });
  }

  private static boolean endsInModal(Passage leadIn) {
    List<Word> tokens = leadIn.tokens();
    int last = tokens.size() - 1;
    return last >= 0
        && (Opening.isModal(tokens.get(last).lower())
            || (last > 0
                && tokens.get(last).lower().equals("not")
                && Opening.isModal(tokens.get(last - 1).lower())));
  }

  private static void report(
      Listing list, List<Item> items, Opening opening, Opening usual, Report report) {
    Passage passage = items.get(0).first();
    String more =
        switch (items.size()) {
          case 1 -> "";
          case 2 -> " So does 1 more item.";
          default -> " So do %d more items.".formatted(items.size() - 1);
        };
    report.add(
        passage.place(passage.tokens().get(0)),
        "“%s” begins with %s, but items after “%s” begin with %s.%s"
            .formatted(
                Excerpt.start(passage.words()),
                opening.words(),
                Excerpt.end(list.leadIn().words()),
                usual.words(),
                more),
        "Read the lead-in and each item as one sentence, and begin all items in the same way.",
        fixes(passage, opening, usual));
  }

  /** Only “to” can be left out without another change. */
  private static Fix[] fixes(Passage passage, Opening opening, Opening usual) {
    if (opening != Opening.TO || usual != Opening.BASE) {
      return new Fix[0];
    }
    Word to = passage.tokens().get(0);
    Word verb = passage.tokens().get(1);
    String first = verb.text().substring(0, 1);
    return new Fix[] {
      Report.suggestion(
          "Leave out “to”",
          passage.place(to.start(), verb.start() + 1),
          to.isCapitalised() ? first.toUpperCase(java.util.Locale.ROOT) : first)
    };
  }
}
