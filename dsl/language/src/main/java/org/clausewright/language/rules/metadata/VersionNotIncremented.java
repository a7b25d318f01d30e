package org.clausewright.language.rules.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;

/** Versions can't be told apart by label and date. */
public final class VersionNotIncremented implements Rule {

  /** A version may be approved by one body and adopted by another within these months. */
  private static final int ONE_ROUND = 6;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?\\b((?:19|20)\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public void check(Draft draft, Report report) {
    Map<String, Fact.Version> byLabel = new HashMap<>();
    Map<PartialDate, Fact.Version> byDate = new HashMap<>();
    for (Fact.Version version : FrontMatter.own(draft, Fact.Version.class)) {
      if (version.label().isEmpty() || version.dated().isEmpty()) {
        continue;
      }
      misnamed(draft, version, report);
      Fact.Version same = byLabel.putIfAbsent(key(version.label().get()), version);
      PartialDate date = version.dated().get();
      if (same != null && Dates.daysApart(same.dated().orElseThrow(), date) > 0) {
        add(draft.place(version), version.label().get(), same.dated().orElseThrow(), date, report);
      }
      Fact.Version other = date.day() == 0 ? null : byDate.putIfAbsent(date, version);
      if (other != null && same == null) {
        report.add(
            draft.place(version),
            "Version %s has the same date as version %s, %s."
                .formatted(version.label().get(), other.label().orElse(""), date.inWords()),
            "Correct the date of one of them.");
      }
    }
    decisions(draft, report);
  }

  /** Schools adopt the same version at different times, but a review makes a new one. */
  private static void decisions(Draft draft, Report report) {
    Map<String, Fact.Decision> first = new HashMap<>();
    Set<String> reported = new HashSet<>();
    for (Fact.Decision decision : FrontMatter.own(draft, Fact.Decision.class)) {
      if (decision.version().isEmpty() || decision.on().isEmpty()) {
        continue;
      }
      String label = decision.version().get();
      Fact.Decision before = first.putIfAbsent(key(label), decision);
      if (before == null || isOtherSchool(before, decision)) {
        continue;
      }
      PartialDate from = before.on().orElseThrow();
      PartialDate on = decision.on().get();
      if (Math.abs(Dates.months(from, on)) > ONE_ROUND && reported.add(key(label))) {
        add(draft.place(decision), label, from, on, report);
      }
    }
  }

  private static boolean isOtherSchool(Fact.Decision one, Fact.Decision other) {
    return one.kind() == other.kind()
        && other.school().isPresent()
        && !one.school().equals(other.school());
  }

  private static void add(
      Place place, String label, PartialDate first, PartialDate again, Report report) {
    report.add(
        place,
        "Version %s is recorded for %s and again for %s."
            .formatted(label, first.inWords(), again.inWords()),
        "Give each reviewed text a number of its own, even if nothing was changed, for example 1.1.");
  }

  private static void misnamed(Draft draft, Fact.Version version, Report report) {
    Matcher named = NAMED.matcher(version.label().orElseThrow());
    PartialDate date = version.dated().orElseThrow();
    if (named.find() && !fits(named, date)) {
      report.add(
          draft.place(version),
          "The version is called “%s”, but dated %s."
              .formatted(version.label().orElseThrow(), date.inWords()),
          "Correct the name or the date.");
    }
  }

  private static boolean fits(Matcher named, PartialDate date) {
    boolean sameYear = Integer.parseInt(named.group(2)) == date.year();
    Optional<Integer> month =
        Optional.ofNullable(named.group(1))
            .map(name -> MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    return sameYear && (date.month() == 0 || month.isEmpty() || month.get() == date.month());
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
