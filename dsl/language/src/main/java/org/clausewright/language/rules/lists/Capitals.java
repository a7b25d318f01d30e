package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Word;
import org.clausewright.language.rules.lists.Listing.Item;

/** The capitals that the items of a policy's lists begin with. */
final class Capitals {

  private final Draft draft;
  private final Set<String> small = new HashSet<>();

  Capitals(Draft draft) {
    this.draft = draft;
  }

  void check(Listing list, Report report) {
    List<Passage> capital = new ArrayList<>();
    List<Passage> lower = new ArrayList<>();
    for (Item item : list.items()) {
      Passage passage = item.first();
      if (!passage.words().isEmpty() && Character.isLetter(passage.words().charAt(0))) {
        Word word = passage.tokens().get(0);
        if (isPlain(word.text())) {
          (word.isCapitalised() ? capital : lower).add(passage);
        }
      }
    }
    if (capital.size() >= lower.size()) {
      lower.stream().findFirst().ifPresent(passage -> capital(passage, lower.size(), report));
    } else {
      capital.stream()
          .filter(passage -> isWrittenSmall(passage.tokens().get(0).lower()))
          .findFirst()
          .ifPresent(passage -> small(passage, report));
    }
  }

  private static void capital(Passage passage, int times, Report report) {
    Word word = passage.tokens().get(0);
    String first = word.text().substring(0, 1);
    report.add(
        passage.place(word),
        "“%s” begins with a small letter; the other items of the list begin with a capital."
                .formatted(Excerpt.start(passage.words()))
            + (times > 1 ? " %d items do so.".formatted(times) : ""),
        "Begin all items of a list in the same way.",
        Report.safe(
            "Begin it with a capital",
            passage.place(word.start(), word.start() + 1),
            first.toUpperCase(java.util.Locale.ROOT)));
  }

  private static void small(Passage passage, Report report) {
    Word word = passage.tokens().get(0);
    String first = word.text().substring(0, 1);
    report.add(
        passage.place(word),
        "“%s” begins with a capital; the other items of the list begin with a small letter."
            .formatted(Excerpt.start(passage.words())),
        "Begin all items of a list in the same way, unless this is a name.",
        Report.suggestion(
            "Begin it with a small letter",
            passage.place(word.start(), word.start() + 1),
            first.toLowerCase(java.util.Locale.ROOT)));
  }

  /** Whether no letter after the first is a capital: not “REAch2”, “IT” or “iPads”. */
  private static boolean isPlain(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the policy writes it in small letters elsewhere: with a capital it is hardly a name.
   */
  private boolean isWrittenSmall(String word) {
    if (small.isEmpty()) {
      draft
          .text()
          .flatMap(passage -> passage.tokens().stream())
          .filter(each -> !each.isCapitalised())
          .forEach(each -> small.add(each.text()));
    }
    return small.contains(word);
  }
}
