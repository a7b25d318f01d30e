package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Label;
import org.clausewright.model.Section;

/** Two headings have the same words. */
public final class DuplicateHeading implements Rule {

  /** Sub-headings that come back in part after part are a pattern, not a slip. */
  private static final int PATTERN = 2;

  @Override
  public void check(Draft draft, Report report) {
    Map<String, Passage> first = new HashMap<>();
    List<Passage> again = new ArrayList<>();
    Map<String, Integer> repeatedUnder = new HashMap<>();
    draft
        .passages(Part.TITLE, Part.HEADING)
        .forEach(
            passage -> {
              String words = Heading.plain(passage.words());
              Passage before = words.isEmpty() ? null : first.putIfAbsent(words, passage);
              if (before != null) {
                again.add(passage);
                repeatedUnder.merge(parents(before, passage), 1, Integer::sum);
              }
            });
    for (Passage passage : again) {
      Passage before = first.get(Heading.plain(passage.words()));
      boolean nested = isNested(before) && isNested(passage);
      if (before != null
          && !(nested && repeatedUnder.getOrDefault(parents(before, passage), 0) >= PATTERN)) {
        add(before, passage, report);
      }
    }
  }

  private static void add(Passage before, Passage passage, Report report) {
    String label =
        before
            .label()
            .flatMap(Label::printed)
            .map(each -> " " + Numeral.of(each).bare())
            .orElse("");
    boolean title = before.part() == Part.TITLE;
    report.add(
        passage.place(),
        title
            ? "“%s” repeats the title of the policy.".formatted(passage.words())
            : "There are two headings “%s”: this and the one before it%s."
                .formatted(passage.words(), label.isEmpty() ? "" : "," + label),
        title
            ? "Print the title once."
            : "Let each heading say what only its own part is about, or join the two parts.");
  }

  private static boolean isNested(Passage passage) {
    return !passage.context().sections().isEmpty();
  }

  private static String parents(Passage before, Passage passage) {
    return parent(before) + "/" + parent(passage);
  }

  private static String parent(Passage passage) {
    List<Section> sections = passage.context().sections();
    return sections.isEmpty() ? "" : sections.get(sections.size() - 1).id();
  }
}
