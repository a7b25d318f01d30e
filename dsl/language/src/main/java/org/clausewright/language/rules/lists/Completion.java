package org.clausewright.language.rules.lists;

import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;
import org.clausewright.language.rules.lists.Ending.Mark;
import org.clausewright.language.rules.lists.Listing.Item;

/** How items complete the lead-in of their list: each of them, and with nothing else. */
final class Completion {

  private static final Set<String> OPEN_ENDS =
      Set.of(
          "to", "not", "by", "about", "of", "for", "from", "through", "with", "must", "should",
          "may", "will", "shall", "can", "the", "a", "an", "their", "your", "our");
  private static final Set<String> POINTING = Set.of("this", "these", "those", "such");
  private static final Set<String> AFTER_POINTING =
      Set.of("is", "are", "includes", "include", "means", "mean", "applies", "apply", "also");
  private static final Set<String> TAIL_STARTS =
      Set.of("including", "unless", "except", "provided", "whether");

  private Completion() {}

  static void check(Listing list, Report report) {
    List<Item> items = list.items();
    boolean open = isOpen(list.leadIn());
    long sentences = items.stream().filter(item -> isSentence(item.first())).count();
    for (int i = 0; i < items.size(); i++) {
      Passage passage = items.get(i).first();
      List<Word> tokens = passage.tokens();
      if (tokens.isEmpty()) {
        continue;
      }
      if (i > 0 && pointsBack(tokens)) {
        report.add(
            passage.place(0, tokens.get(1).end()),
            "“%s” goes on from the item above it, not from the words that lead into the list."
                .formatted(Excerpt.start(passage.words())),
            "Join it to the item that it explains.");
      } else if (isSentence(passage)) {
        boolean odd = sentences == 1 && items.size() > 2 && othersAreFragments(items, passage);
        if (open || odd) {
          ownSentence(list, passage, report);
        }
      } else if (i > 1 && i == items.size() - 1 && isTail(items)) {
        report.add(
            passage.place(tokens.get(0)),
            "“%s” finishes the sentence of the whole list, but stands in its last item."
                .formatted(Excerpt.start(passage.words())),
            "Let it follow the list as a paragraph of its own.");
      }
      if (open || fragments(items)) {
        secondSentence(passage, report);
      }
    }
  }

  private static boolean isSentence(Passage passage) {
    return !passage.tokens().isEmpty()
        && passage.tokens().get(0).isCapitalised()
        && Opening.of(passage.tokens()) == Opening.SENTENCE;
  }

  private static boolean othersAreFragments(List<Item> items, Passage sentence) {
    return items.stream()
        .map(Item::first)
        .filter(passage -> passage != sentence && !passage.tokens().isEmpty())
        .noneMatch(passage -> passage.tokens().get(0).isCapitalised());
  }

  /** Whether the items have no mark at their ends, but perhaps the last. */
  private static boolean fragments(List<Item> items) {
    return items.size() > 1
        && items.subList(0, items.size() - 1).stream()
            .allMatch(item -> item.ending().filter(e -> e.mark() == Mark.NONE).isPresent());
  }

  private static boolean isOpen(Passage leadIn) {
    List<Word> tokens = leadIn.tokens();
    return !tokens.isEmpty() && OPEN_ENDS.contains(tokens.get(tokens.size() - 1).lower());
  }

  private static void ownSentence(Listing list, Passage passage, Report report) {
    report.add(
        passage.place(passage.sentences().get(0)),
        "“%s” is a sentence of its own and does not complete “%s”."
            .formatted(Excerpt.start(passage.words()), Excerpt.end(list.leadIn().words())),
        "Word it as the other items, or move it out of the list.");
  }

  private static boolean pointsBack(List<Word> tokens) {
    String next = tokens.size() > 1 ? tokens.get(1).lower() : "";
    return POINTING.contains(tokens.get(0).lower())
        && (Opening.isModal(next) || AFTER_POINTING.contains(next));
  }

  private static boolean isTail(List<Item> items) {
    return TAIL_STARTS.contains(firstWord(items.get(items.size() - 1)))
        && items.subList(0, items.size() - 1).stream()
            .noneMatch(item -> TAIL_STARTS.contains(firstWord(item)));
  }

  private static String firstWord(Item item) {
    List<Word> tokens = item.first().tokens();
    return tokens.isEmpty() || tokens.get(0).isCapitalised() ? "" : tokens.get(0).text();
  }

  private static void secondSentence(Passage passage, Report report) {
    List<Span> sentences = passage.sentences();
    if (sentences.size() < 2 || isSentence(passage)) {
      return;
    }
    Span second = sentences.get(1);
    List<Word> tokens = Word.of(second.of(passage.words()));
    if (Opening.of(tokens) == Opening.SENTENCE && !pointsBack(tokens)) {
      report.add(
          passage.place(second),
          "“%s” is a sentence of its own inside an item of a list."
              .formatted(Excerpt.start(second.of(passage.words()))),
          "Give it a clause of its own, where it is found and can be cited.");
    }
  }
}
