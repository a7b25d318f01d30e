package org.clausewright.language.rules.norms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Cued;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Text;
import org.clausewright.model.Clause;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;

/** Approval is needed, and the words do not say whose. */
public final class UnspecifiedApprover implements Rule {

  private static final String FORM =
      "(?:(?:prior|written|express|explicit|proper|appropriate|formal|and|or) ){0,4}";
  private static final String APPROVAL = "(?:approval|permission|consent|authori[sz]ation)";

  private static final Cued ASKED =
      new Cued(
          "approval permission consent authorisation authorization authorised authorized permitted"
              + " approved sanctioned",
          "\\b(?:(?:without|with|unless|until|subject to) (?:the |any |their |his |her |your )?"
              + FORM
              + APPROVAL
              + "|(?:prior|written|express|explicit) "
              + FORM
              + APPROVAL
              + "|unless (?:(?:they|you|it|this) (?:is|are|has been|have been) )?"
              + "(?:(?:expressly|explicitly|specifically|previously|otherwise) )?"
              + "(?:authori[sz]ed|permitted|approved|sanctioned))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What may follow where the words do say whose it is, or where that is written. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:(?! (?:if|when|unless|and) )[^.;:]){0,60}"
              + "\\b(?:of|from|by|under|as set out|in accordance with|on behalf)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POSSESSIVE =
      Pattern.compile("\\b(?:their|his|her|your|parental)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS_IN_POSSESSIVE =
      Pattern.compile(
          "(?:['’]s|s['’]|\\b(?:their|his|her|your|parental|parents?|carers?)) $",
          Pattern.CASE_INSENSITIVE);

  private static final Set<NormKind> KINDS =
      Set.of(
          NormKind.PROHIBITION,
          NormKind.OBLIGATION,
          NormKind.PERMISSION,
          NormKind.DISCOURAGEMENT,
          NormKind.RECOMMENDATION);

  @Override
  public void check(Draft draft, Report report) {
    Set<Clause> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Policy.Placed> silent = new ArrayList<>();
    for (Policy.Placed placed : draft.norms()) {
      Norm norm = placed.norm();
      boolean unspecified =
          norm.details().approval().filter(permit -> permit.from().isEmpty()).isPresent();
      boolean open = norm.details().approval().isEmpty() && KINDS.contains(norm.kind());
      if (!unspecified && !open) {
        continue;
      }
      PrintedText text = draft.text(norm);
      Optional<Span> asked = asked(text.text(), unspecified);
      if (asked.isPresent()) {
        Span span = asked.get();
        report(text.place(span.start(), span.end()), Optional.of(span.of(text.words())), report);
        reported.add(placed.clause());
      } else if (unspecified) {
        silent.add(placed);
      }
    }
    // The words that ask for it may stand in the next norm of the clause.
    for (Policy.Placed placed : silent) {
      if (reported.add(placed.clause())) {
        report(draft.text(placed.norm()).place(), Optional.empty(), report);
      }
    }
  }

  /** The words that ask for approval; unless it is certain that they do not say whose, checked. */
  private static Optional<Span> asked(Text text, boolean certain) {
    String words = text.words();
    for (MatchResult asked : ASKED.in(text)) {
      String after = words.substring(asked.end(), Math.min(words.length(), asked.end() + 80));
      String before = words.substring(Math.max(0, asked.start() - 20), asked.start());
      boolean named =
          POSSESSIVE.matcher(asked.group()).find()
              || ENDS_IN_POSSESSIVE.matcher(before).find()
              || NAMED.matcher(after).find();
      if (certain || !named) {
        return Optional.of(new Span(asked.start(), asked.end()));
      }
    }
    return Optional.empty();
  }

  private static void report(Place place, Optional<String> words, Report report) {
    report.add(
        place,
        words
            .map(each -> "The words “" + each + "” do not say who gives it.")
            .orElse("Approval is needed here, but the words do not say whose."),
        "Name the role that approves, for example “without prior written approval from the"
            + " Headteacher”.");
  }
}
