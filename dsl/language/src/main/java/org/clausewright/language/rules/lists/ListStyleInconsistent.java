package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Label;

/** Lists of the same depth are marked in different ways. */
public final class ListStyleInconsistent implements Rule {

  private enum Style {
    BULLETS("bullets"),
    LETTERS("letters"),
    NUMBERS("numbers"),
    NOTHING("no marks");

    private final String words;

    Style(String words) {
      this.words = words;
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    Map<Integer, Map<Style, List<Listing>>> byDepth = new TreeMap<>();
    for (Listing list : Listing.of(draft)) {
      if (list.norm().isPresent()) {
        byDepth
            .computeIfAbsent(list.depth(), key -> new EnumMap<>(Style.class))
            .computeIfAbsent(style(list), key -> new ArrayList<>())
            .add(list);
      }
    }
    byDepth.values().forEach(styles -> compare(styles, draft, report));
  }

  private static void compare(Map<Style, List<Listing>> styles, Draft draft, Report report) {
    Optional<Style> usual =
        styles.keySet().stream()
            .reduce((a, b) -> styles.get(b).size() > styles.get(a).size() ? b : a);
    styles.forEach(
        (style, lists) -> {
          if (style != usual.orElseThrow()) {
            int others = styles.get(usual.orElseThrow()).size();
            report.add(
                draft.place(lists.get(0).items().get(0).clause()),
                "%s marked by %s, but %s by %s."
                    .formatted(
                        lists.size() == 1
                            ? "This list is"
                            : "This and %d more lists are".formatted(lists.size() - 1),
                        style.words,
                        others == 1
                            ? "another list of this policy"
                            : others + " other lists of this policy",
                        usual.orElseThrow().words),
                "Mark all lists in the same way; letters or numbers can be cited, bullets can’t.");
          }
        });
  }

  private static Style style(Listing list) {
    Label label = list.items().get(0).clause().label();
    String printed = label.printed().orElse("");
    if (label.bullet()) {
      return Style.BULLETS;
    }
    if (printed.chars().anyMatch(Character::isDigit)) {
      return Style.NUMBERS;
    }
    return printed.chars().anyMatch(Character::isLetter) ? Style.LETTERS : Style.NOTHING;
  }
}
