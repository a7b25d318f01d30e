package org.clausewright.language.rules.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;
import org.clausewright.language.rules.lists.Ending.Mark;
import org.clausewright.language.rules.lists.Listing.Item;

/** A list is not built as one: a lead-in, and items that each complete it. */
public final class ListStructure implements Rule {

  private static final Set<String> OPEN_ENDS =
      Set.of(
          "to", "not", "by", "about", "of", "for", "from", "through", "with", "must", "should",
          "may", "will", "shall", "can", "the", "a", "an", "their", "your", "our");
  private static final Set<String> POINTING = Set.of("this", "these", "those", "such");
  private static final Set<String> AFTER_POINTING =
      Set.of("is", "are", "includes", "include", "means", "mean", "applies", "apply", "also");
  private static final Set<String> TAIL_STARTS =
      Set.of("including", "unless", "except", "provided", "whether");

  @Override
  public void check(Draft draft, Report report) {
    for (Listing list : Listing.of(draft)) {
      leadIn(list, report);
      list.items().forEach(item -> secondLeadIn(item, report));
      if (list.norm().isPresent()) {
        Conjunctions.check(list, report);
        items(list, report);
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
    Ending ending = Ending.of(words);
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

  private static void items(Listing list, Report report) {
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
