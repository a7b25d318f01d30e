package org.clausewright.language.rules.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.rules.Cued;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.PrintedText;
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
  private static final Cued REPORT =
      new Cued(
          "reported referred escalated declared disclosed raised notified report refer escalate"
              + " declare",
          DUTY
              + "(?:be (?:immediately |promptly |also )?(?:reported|referred|escalated|declared|disclosed|raised|notified)"
              + "|report|refer|escalate|declare)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Cued REQUEST =
      new Cued(
          "permission approval consent authorisation advice guidance help support clarification",
          DUTY
              + "(?:seek|obtain|get|ask for|request) (?:(?:prior|written|express|their|your|further|the|an?) ){0,3}"
              + "(?:permission|approval|consent|authorisation|advice|guidance|help|support|clarification)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO = Pattern.compile("^[^.;]*?\\b(?:to|with)\\b");
  private static final Pattern FROM = Pattern.compile("^[^.;]*?\\b(?:from|of|by)\\b");
  private static final Pattern EITHER = Pattern.compile(" or |/");
  private static final Matches CHOICE =
      new Matches(
          "\\b(?:(?:report|rais|refer|direct|escalat|pass|speak|discuss)[a-z]*\\b[^.;]{0,80}?\\b(?:to|with)"
              + "|(?:contact(?!ed)|inform|notif|tell|seek)[a-z]*)\\b[^.;]{0,120}?(?:\\bor\\b|/)[^.;,]{0,60}",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    for (Passage passage : draft.paragraphs()) {
      if (passage.part() != Passage.Part.TAIL) {
        missing(passage, report);
        for (PrintedText text : passage.texts()) {
          choice(passage, text, report);
        }
      }
    }
  }

  private static void missing(Passage passage, Report report) {
    if (!REPORT.isIn(passage.text()) && !REQUEST.isIn(passage.text())) {
      return;
    }
    boolean known =
        Stream.concat(passage.context().norms().stream(), passage.context().leadIns().stream())
            .flatMap(norm -> Stream.concat(Stream.of(norm), items(norm)))
            .anyMatch(
                norm ->
                    !norm.details().reportTo().isEmpty() || norm.details().approval().isPresent());
    if (known) {
      return;
    }
    for (Cued pattern : List.of(REPORT, REQUEST)) {
      Pattern answer = pattern == REPORT ? TO : FROM;
      for (MatchResult duty : pattern.in(passage.text())) {
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

  /** The reader has to choose between roles, and is not told how. */
  private static void choice(Passage passage, PrintedText text, Report report) {
    List<Route> routes = List.of();
    for (Norm norm : passage.context().norms()) {
      if (norm.text() == text.prose()) {
        routes = norm.details().reportTo();
      }
    }
    if (routes.isEmpty()) {
      return;
    }
    boolean several =
        routes.size() > 1
            || routes.stream().anyMatch(route -> EITHER.matcher(route.role().name()).find());
    if (!several || routes.stream().anyMatch(route -> route.group().isPresent())) {
      return;
    }
    List<MatchResult> choices = CHOICE.in(text.text());
    if (!choices.isEmpty()) {
      MatchResult choice = choices.get(0);
      report.add(
          text.place(choice.start(), choice.end()),
          "More than one can be meant: %s."
              .formatted(String.join(", ", routes.stream().map(Route::inWords).toList())),
          "Say who turns to whom, for example by school and trust, and record it with “for”.");
    }
  }
}
