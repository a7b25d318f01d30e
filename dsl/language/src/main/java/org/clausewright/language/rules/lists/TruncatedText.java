package org.clausewright.language.rules.lists;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.lists.Listing.Item;

/** A text breaks off in the middle of a sentence. */
public final class TruncatedText implements Rule {

  private static final Set<String> AFTER_LABELS = Set.of("and", "or", "the", "a", "an", "nor");
  private static final Set<String> BETWEEN_ITEMS = Set.of(",", "and", "or");
  private static final int LONGER_THAN_A_LABEL = 5;

  @Override
  public void check(Draft draft, Report report) {
    for (Paragraph paragraph : Paragraph.of(draft)) {
      if (paragraph.continuation().isEmpty()) {
        report(paragraph.passage(), Set.of(), report);
      }
    }
    Set<Passage> leadIns = new HashSet<>();
    for (Listing list : Listing.of(draft)) {
      leadIns.add(list.leadIn());
    }
    for (Listing list : Listing.of(draft)) {
      for (Item item : list.items()) {
        boolean isList = list.norm().isPresent() || list.items().size() > 1;
        if (isList && item.last().isPresent() && !leadIns.contains(item.last().get())) {
          report(item.last().get(), BETWEEN_ITEMS, report);
        }
      }
    }
    draft
        .passages(Part.CELL, Part.LINE, Part.HEADING, Part.CAPTION)
        .filter(TruncatedText::isNoLabel)
        .forEach(passage -> report(passage, Set.of(), report));
  }

  /** “Date of” and “Signed by the” wait for what is written there by hand. */
  private static boolean isNoLabel(Passage passage) {
    if (passage.part() != Part.HEADING && passage.tokens().size() <= LONGER_THAN_A_LABEL) {
      return false;
    }
    Optional<String> cut = Paragraph.cut(passage.words());
    return cut.isPresent() && AFTER_LABELS.contains(cut.get());
  }

  private static void report(Passage passage, Set<String> allowed, Report report) {
    Optional<String> cut = Paragraph.cut(passage.words());
    if (cut.isPresent() && !allowed.contains(cut.get())) {
      report.add(
          Ending.place(passage),
          "The text breaks off after “%s”.".formatted(Excerpt.end(passage.words())),
          "Restore the words that are missing, or end the sentence before.");
    }
  }
}
