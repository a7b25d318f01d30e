package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;

/** Something that no longer holds, and where a policy names it. */
final class Outdated {

  private final String key;
  private final String message;
  private final Optional<String> replacement;
  private final List<Place> places = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  private Outdated(String key, String message, Optional<String> replacement) {
    this.key = key;
    this.message = message;
    this.replacement = replacement;
  }

  static Outdated ended(String name, PartialDate until, Optional<String> replacement) {
    String day = (until.day() > 0 ? "on " : "in ") + until.inWords();
    String instead = replacement.map(next -> "; “" + next + "” holds instead").orElse("");
    return new Outdated(
        name, "“%s” ceased to apply %s%s.".formatted(name, day, instead), replacement);
  }

  static Outdated older(String name, PartialDate edition, PartialDate newest) {
    String next = edition.month() == 0 ? Integer.toString(newest.year()) : newest.inWords();
    return new Outdated(
        name + " " + edition.year(),
        "The edition “%s” of “%s” is out of date: the newest is that of %s."
            .formatted(edition.inWords(), name, newest.inWords()),
        Optional.of(next));
  }

  /** What it is, whatever it is called. */
  String key() {
    return key;
  }

  Outdated at(Place place) {
    places.add(place);
    return this;
  }

  /** Offers to write what holds now at a place. */
  void replaceAt(Place place) {
    replacement.ifPresent(next -> edits.add(new Edit(place.offset(), place.length(), next)));
  }

  /** Reports it once, where it is named first. */
  void report(Report report) {
    String often = places.size() > 1 ? " It is named " + places.size() + " times." : "";
    Fix[] fixes =
        replacement
            .filter(next -> !edits.isEmpty())
            .map(next -> new Fix[] {new Fix("Name “" + next + "”", edits, false)})
            .orElse(new Fix[0]);
    report.add(
        places.get(0), message + often, "Check what has changed, then name what holds now.", fixes);
  }
}
