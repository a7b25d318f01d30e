package org.clausewright.language.rules.lists;

import java.util.Optional;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.lists.Ending.Mark;
import org.clausewright.language.rules.lists.Listing.Item;

/** A list is not built as one: a lead-in, and items that each complete it. */
public final class ListStructure implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    for (Listing list : Listing.of(draft)) {
      leadIn(list, report);
      list.items().forEach(item -> secondLeadIn(item, report));
      if (list.norm().isPresent()) {
        Conjunctions.check(list, report);
        Completion.check(list, report);
      }
    }
    draft.passages(Part.TAIL).forEach(tail -> labelledTail(tail, report));
  }

  private static void leadIn(Listing list, Report report) {
    if (list.items().size() == 1 && list.norm().map(n -> n.items().size()).orElse(1) == 1) {
      Passage only = list.items().get(0).first();
      report.add(
          only.place(),
          "“%s” is the only item of its list.".formatted(Excerpt.start(only.words())),
          "Make it part of the text above, or add the items that are missing.");
    }
    Passage leadIn = list.leadIn();
    String words = leadIn.words();
    if (list.norm().isEmpty() || words.isEmpty() || "–—-?".indexOf(last(words)) >= 0) {
      return;
    }
    Ending ending = Ending.of(leadIn.text());
    boolean ownSentences = ending.mark() == Mark.FULL_STOP && mostlySentences(list);
    if (ending.mark() != Mark.COLON && !ownSentences) {
      report.add(
          Ending.place(leadIn),
          "“%s” leads into a list, but ends %s."
              .formatted(Excerpt.end(words), ending.mark().words()),
          "End the words above a list with a colon.",
          ending.replacedBy(Mark.COLON, leadIn));
    }
  }

  /** Numbered sentences below a sentence are no list that goes on from it. */
  private static boolean mostlySentences(Listing list) {
    long sentences =
        list.items().stream()
            .filter(item -> item.ending().filter(e -> e.mark() == Mark.FULL_STOP).isPresent())
            .filter(item -> !item.first().tokens().isEmpty())
            .filter(item -> item.first().tokens().get(0).isCapitalised())
            .count();
    return sentences * 2 > list.items().size();
  }

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }

  private static void secondLeadIn(Item item, Report report) {
    Passage passage = item.first();
    if (!item.hasList() && passage.words().endsWith(":")) {
      report.add(
          passage.place(),
          "“%s” ends with a colon, as if a list were to follow, but is itself an item."
              .formatted(Excerpt.start(passage.words())),
          "Make it the heading or the lead-in of the items that belong to it.");
    }
  }

  private static void labelledTail(Passage tail, Report report) {
    Optional<String> label = tail.context().norms().get(0).tail().flatMap(each -> each.label());
    if (label.isPresent() && !tail.tokens().isEmpty()) {
      report.add(
          tail.place(tail.tokens().get(0)),
          "“%s” finishes the sentence above the list, but is marked “%s” as if it were an item."
              .formatted(Excerpt.start(tail.words()), label.get()),
          "Let it follow the list without a mark.");
    }
  }
}
