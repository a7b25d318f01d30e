package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;

/** The history of versions and reviews leaves something out. */
public final class VersionHistoryGap implements Rule {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:version|issue|v)?[ .]*(\\d{1,3})(?:\\.(\\d{1,3}))?", Pattern.CASE_INSENSITIVE);

  private static final String HINT = "Complete the history, or say why nothing is recorded.";

  /** The number of a version. */
  private record Number(int major, int minor) {

    static Optional<Number> of(Fact.Version version) {
      Matcher number = NUMBER.matcher(version.label().orElse("").strip());
      if (!number.matches()) {
        return Optional.empty();
      }
      int minor = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
      return Optional.of(new Number(Integer.parseInt(number.group(1)), minor));
    }

    boolean isBefore(Number other) {
      return major < other.major || (major == other.major && minor < other.minor);
    }

    /** Whether no version fits between this one and a later one. */
    boolean isJustBefore(Number other) {
      return other.major == major ? other.minor <= minor + 1 : other.major == major + 1;
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    versions(draft, report);
    reviews(draft, report);
  }

  private static void versions(Draft draft, Report report) {
    List<Fact.Version> versions = new ArrayList<>(FrontMatter.own(draft, Fact.Version.class));
    if (versions.size() < 2) {
      return;
    }
    if (isNewestFirst(versions)) {
      Collections.reverse(versions);
    }
    boolean dated = versions.stream().anyMatch(version -> version.dated().isPresent());
    for (int i = 0; i < versions.size(); i++) {
      Fact.Version version = versions.get(i);
      if (dated && version.dated().isEmpty() && version.label().isPresent()) {
        report.add(
            draft.place(version),
            "Version %s has no date, but other versions have one."
                .formatted(version.label().orElse("")),
            HINT);
      }
      if (i > 0) {
        compare(draft, versions.get(i - 1), version, report);
      }
    }
  }

  private static boolean isNewestFirst(List<Fact.Version> versions) {
    List<Number> numbers =
        versions.stream().flatMap(version -> Number.of(version).stream()).toList();
    return numbers.size() > 1 && numbers.get(numbers.size() - 1).isBefore(numbers.get(0));
  }

  private static void compare(
      Draft draft, Fact.Version before, Fact.Version version, Report report) {
    Optional<Number> from = Number.of(before);
    Optional<Number> to = Number.of(version);
    if (from.isPresent() && to.isPresent() && from.get().isBefore(to.get())) {
      if (!from.get().isJustBefore(to.get())) {
        report.add(
            draft.place(version),
            "Version %s follows version %s; what lies between is missing."
                .formatted(version.label().orElse(""), before.label().orElse("")),
            HINT);
      }
      boolean back =
          before.dated().isPresent()
              && version.dated().isPresent()
              && version.dated().get().lastDay().isBefore(Dates.firstDay(before.dated().get()));
      if (back) {
        report.add(
            draft.place(version),
            "Version %s is dated %s, but version %s before it %s."
                .formatted(
                    version.label().orElse(""),
                    version.dated().orElseThrow().inWords(),
                    before.label().orElse(""),
                    before.dated().orElseThrow().inWords()),
            "Correct the dates or the order of the versions.");
      }
    }
  }

  /** Only a history with at least two dates shows that reviews are recorded in it. */
  private static void reviews(Draft draft, Report report) {
    Reviews reviews = Reviews.of(draft);
    List<Landmark> dates = dates(draft);
    if (reviews.cycles().isEmpty() || dates.size() < 2) {
      return;
    }
    Period cycle = reviews.cycles().get(0).period();
    long grace = Dates.days(cycle) / 2;
    for (int i = 1; i < dates.size(); i++) {
      PartialDate before = dates.get(i - 1).date();
      PartialDate due = Dates.plus(before, cycle);
      if (due.lastDay().plusDays(grace).isBefore(Dates.firstDay(dates.get(i).date()))) {
        report.add(
            dates.get(i).place(),
            "Between %s and %s no review is recorded, although the policy is to be reviewed every %s."
                .formatted(
                    before.inWords(),
                    dates.get(i).date().inWords(),
                    cycle.inWords().replaceFirst("^1 ", "")),
            HINT);
      }
    }
    Landmark last = dates.get(dates.size() - 1);
    PartialDate missed = Dates.plus(Dates.plus(last.date(), cycle), cycle);
    if (draft.asOf().filter(missed.lastDay()::isBefore).isPresent()) {
      report.add(
          last.place(),
          "The history ends %s, although the policy is to be reviewed every %s."
              .formatted(Dates.when(last.date()), cycle.inWords().replaceFirst("^1 ", "")),
          HINT);
    }
  }

  /** The dates of decisions and versions in order, without those of single schools. */
  private static List<Landmark> dates(Draft draft) {
    Stream<Landmark> decisions =
        FrontMatter.own(draft, Fact.Decision.class).stream()
            .flatMap(
                decision ->
                    decision.on().stream()
                        .map(on -> new Landmark(on, "decision", draft.place(decision))));
    Stream<Landmark> versions =
        FrontMatter.own(draft, Fact.Version.class).stream()
            .flatMap(
                version ->
                    version.dated().stream()
                        .map(on -> new Landmark(on, "version", draft.place(version))));
    List<Landmark> dates =
        new ArrayList<>(Stream.concat(decisions, versions).sorted(Landmark.ORDER).toList());
    for (int i = dates.size() - 1; i > 0; i--) {
      if (Dates.daysApart(dates.get(i - 1).date(), dates.get(i).date()) < 31) {
        dates.remove(i);
      }
    }
    return dates;
  }
}
