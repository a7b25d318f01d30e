package org.clausewright.language.rules.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Route;
import org.clausewright.model.problem.Severity;

/** Something is to be reported or asked for, but it is not clear to whom or from whom. */
public final class AmbiguousRecipient implements Rule {

  private static final Set<NormKind> DUTIES =
      EnumSet.of(NormKind.OBLIGATION, NormKind.RECOMMENDATION, NormKind.DISCOURAGEMENT);
  private static final String DUTY =
      "\\b(?:must|should|shall|will|(?:is|are) (?:required|expected|advised) to)"
          + "(?: also| always| immediately| promptly| first| then){0,2} ";
  private static final Pattern REPORT =
      Pattern.compile(
          DUTY
              + "(?:be (?:immediately |promptly |also )?(?:reported|referred|escalated|declared|disclosed|raised|notified)"
              + "|report|refer|escalate|declare)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REQUEST =
      Pattern.compile(
          DUTY
              + "(?:seek|obtain|get|ask for|request) (?:(?:prior|written|express|their|your|further|the|an?) ){0,3}"
              + "(?:permission|approval|consent|authorisation|advice|guidance|help|support|clarification)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO = Pattern.compile("^[^.;]*?\\b(?:to|with)\\b");
  private static final Pattern FROM = Pattern.compile("^[^.;]*?\\b(?:from|of|by)\\b");
  private static final Pattern CHOICE = Pattern.compile("\\bor\\b|/");

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    draft
        .text()
        .filter(passage -> passage.part() != Passage.Part.TAIL)
        .forEach(
            passage -> {
              missing(passage, report);
              for (int at = 0;
                  at < Math.min(passage.texts().size(), passage.context().norms().size());
                  at++) {
                Norm norm = passage.context().norms().get(at);
                if (isChoice(norm.details().reportTo(), norm.text().words())) {
                  choice(
                      norm, passage.texts().get(at).place(0, norm.text().words().length()), report);
                }
              }
            });
  }

  private static void missing(Passage passage, Report report) {
    boolean known =
        Stream.concat(passage.context().norms().stream(), passage.context().leadIns().stream())
            .flatMap(norm -> Stream.concat(Stream.of(norm), items(norm)))
            .anyMatch(
                norm ->
                    !norm.details().reportTo().isEmpty() || norm.details().approval().isPresent());
    if (known) {
      return;
    }
    for (Pattern pattern : List.of(REPORT, REQUEST)) {
      Matcher duty = pattern.matcher(passage.words());
      Pattern answer = pattern == REPORT ? TO : FROM;
      while (duty.find()) {
        boolean said = answer.matcher(passage.words().substring(duty.end())).find();
        boolean binds =
            Sayings.norm(passage, duty.start())
                .filter(norm -> DUTIES.contains(norm.kind()))
                .isPresent();
        if (binds && !said) {
          report.add(
              passage.place(duty.start(), duty.end()),
              "“%s” does not say %s."
                  .formatted(duty.group(), pattern == REPORT ? "to whom" : "from whom"),
              "Name the role, for example “to the Headteacher”, and record it.");
        }
      }
    }
  }

  private static Stream<Norm> items(Norm norm) {
    return norm.items().stream().flatMap(item -> item.norms().stream());
  }

  /** Whether the reader has to choose between roles, and is not told how. */
  private static boolean isChoice(List<Route> routes, String words) {
    return routes.stream().allMatch(route -> route.group().isEmpty())
        && (routes.size() > 1
            ? CHOICE.matcher(words).find()
            : routes.stream().anyMatch(route -> CHOICE.matcher(route.role().name()).find()));
  }

  private static void choice(Norm norm, Place place, Report report) {
    String names =
        String.join(", ", norm.details().reportTo().stream().map(Route::inWords).toList());
    report.add(
        place,
        "More than one can be meant: %s.".formatted(names),
        "Say who turns to whom, for example by school and trust, and record it with “for”.");
  }
}
