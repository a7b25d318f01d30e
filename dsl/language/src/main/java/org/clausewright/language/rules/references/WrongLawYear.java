package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;

/** An Act is cited with a year that it isn't of, or by a name that is nearly its own. */
public final class WrongLawYear implements Rule {

  private record Found(Citation citation, String words, List<Place> places) {}

  @Override
  public void check(Draft draft, Report report) {
    LawTable laws = LawTable.of(draft);
    if (laws.titles().isEmpty()) {
      return;
    }
    Map<String, Found> found = new LinkedHashMap<>();
    for (Passage passage : draft.passages()) {
      for (Citation citation : laws.in(passage)) {
        if (laws.source(citation).isEmpty()) {
          String words = passage.words().substring(citation.start(), citation.title());
          Place place =
              citation.known()
                  ? passage.place(citation.year().start(), citation.year().end())
                  : passage.place(citation.start(), citation.title());
          found
              .computeIfAbsent(
                  citation.key() + citation.year().key(),
                  key -> new Found(citation, words, new ArrayList<>()))
              .places
              .add(place);
        }
      }
    }
    for (Found each : found.values()) {
      if (each.citation.known()) {
        year(each, laws, report);
      } else {
        title(each, laws, report);
      }
    }
  }

  /** Where several Acts have the title, only a slip of one digit is told from an unknown Act. */
  private static void year(Found found, LawTable laws, Report report) {
    Set<String> years = laws.years(found.citation.key()).keySet();
    String wrong = found.citation.year().key();
    Optional<String> near = years.stream().filter(year -> isSlip(year, wrong)).findFirst();
    Optional<String> right = years.size() == 1 ? years.stream().findFirst() : near;
    if (right.isPresent() && found.citation.whole()) {
      report.add(
          found.places.get(0),
          "There is no %s of %s: %s of %s.%s"
              .formatted(
                  title(laws.years(found.citation.key()).values().iterator().next()),
                  wrong,
                  years.size() == 1 ? "it is" : "those are",
                  String.join(" and of ", years),
                  often(found)),
          "Correct the year, so that readers find the Act.",
          replace(found, right.get()));
    }
  }

  private static void title(Found found, LawTable laws, Report report) {
    String wrong = found.citation.key();
    String year = found.citation.year().key();
    for (String title : laws.titles()) {
      Optional<Source> source = Optional.ofNullable(laws.years(title).get(year));
      int most = Math.min(4, Math.max(2, title.length() / 8));
      if (source.isPresent() && title.length() > 9 && Distance.within(most, wrong, title)) {
        String name = title(source.get());
        report.add(
            found.places.get(0),
            "There is no %s %s: it is called %s.%s"
                .formatted(found.words, year, source.get().name(), often(found)),
            "Give the Act its own name, so that readers find it.",
            replace(found, name));
        return;
      }
    }
  }

  private static String title(Source law) {
    return law.name().replaceAll(" \\d{4}$", "");
  }

  private static Fix replace(Found found, String words) {
    List<Edit> edits =
        found.places.stream()
            .map(place -> new Edit(place.offset(), place.length(), words))
            .toList();
    return new Fix("Write “" + words + "”", edits, false);
  }

  private static String often(Found found) {
    int times = found.places.size();
    return times > 1 ? " It is cited so " + times + " times." : "";
  }

  /** Whether two years differ in one digit, or in the order of two. */
  private static boolean isSlip(String one, String other) {
    long digits = 0;
    for (int i = 0; i < one.length(); i++) {
      digits += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    boolean sameDigits =
        java.util.Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    return digits == 1 || (digits == 2 && sameDigits);
  }
}
