package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.lists.Ending.Mark;

/** A paragraph does not end with a full stop, as others do. */
public final class TerminalPunctuation implements Rule {

  private static final int CLEARLY_TEXT = 8;
  private static final int PERHAPS_TEXT = 4;
  private static final Set<String> FINITE =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "must",
          "should",
          "may",
          "will",
          "shall",
          "can",
          "cannot",
          "applies",
          "apply",
          "does",
          "do",
          "covers",
          "reserves",
          "recognises");

  @Override
  public void check(Draft draft, Report report) {
    List<Paragraph> without = new ArrayList<>();
    int stops = 0;
    for (Paragraph paragraph : Paragraph.of(draft)) {
      Passage passage = paragraph.passage();
      if (Ending.of(passage.text()).mark() == Mark.FULL_STOP) {
        stops++;
      } else if (isText(passage) && isWrong(paragraph)) {
        without.add(paragraph);
      }
    }
    if (stops > without.size()) {
      without.forEach(paragraph -> report(paragraph.passage(), report));
    }
    draft
        .passages(Part.CELL)
        .filter(TerminalPunctuation::stopsBefore)
        .forEach(each -> report(each, report));
  }

  private static boolean isText(Passage passage) {
    int length = passage.tokens().size();
    return length >= CLEARLY_TEXT
        || (length >= PERHAPS_TEXT
            && passage.tokens().stream().anyMatch(word -> FINITE.contains(word.lower())));
  }

  private static boolean isWrong(Paragraph paragraph) {
    String words = paragraph.passage().words();
    if (Ending.isAddress(words)
        || Paragraph.cut(words).isPresent()
        || paragraph.continuation().isPresent()) {
      return false;
    }
    boolean opens = Ending.of(paragraph.passage().text()).mark() == Mark.COLON;
    return !opens || paragraph.next().filter(next -> next.part() != Part.HEADING).isEmpty();
  }

  /** Whether a cell has whole sentences, all with a full stop but the last. */
  private static boolean stopsBefore(Passage cell) {
    return cell.sentences().size() > 1
        && isText(cell)
        && Ending.of(cell.text()).mark() == Mark.NONE
        && !Ending.isAddress(cell.words())
        && Paragraph.cut(cell.words()).isEmpty();
  }

  private static void report(Passage passage, Report report) {
    Ending ending = Ending.of(passage.text());
    boolean colon = ending.mark() == Mark.COLON;
    report.add(
        Ending.place(passage),
        "The paragraph ends %s: “%s”."
            .formatted(ending.mark().words(), Excerpt.end(passage.words())),
        colon
            ? "Nothing follows it. Restore what is missing, or end it with a full stop."
            : "End it with a full stop, so that readers see that nothing is missing.",
        colon
            ? Report.suggestion(
                "End it with a full stop", passage.place(ending.start(), ending.start() + 1), ".")
            : ending.replacedBy(Mark.FULL_STOP, passage));
  }
}
