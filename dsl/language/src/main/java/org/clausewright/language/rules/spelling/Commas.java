package org.clausewright.language.rules.spelling;

import java.util.regex.MatchResult;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;

/** Commas that part what belongs together: “such as, …”, “is aware, that …”, “or, spreading …”. */
final class Commas {

  private static final Matches TOO_MANY =
      new Matches(
          "\\bsuch as(,)(?= (?!for ))"
              + "|\\b(?:aware|ensures?|note|agree|understand|believe|recognises?)(,) that\\b(?! is\\b)"
              + "|\\b(?:or|and)(,) (?=[a-z]{3,}ing [a-z])");

  private Commas() {}

  static void check(PrintedText text, Report report) {
    for (MatchResult found : TOO_MANY.in(text.text())) {
      String words = found.group().strip();
      int comma = found.start() + found.group().indexOf(',');
      report.add(
          text.place(found.start(), found.start() + words.length()),
          "The comma in “%s” parts what belongs together.".formatted(words),
          "Leave it out.",
          Report.safe("Leave the comma out", text.place(comma, comma + 1), ""));
    }
  }
}
