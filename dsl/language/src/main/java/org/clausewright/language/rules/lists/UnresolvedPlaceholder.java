package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.model.problem.Fix;

/** Words of a template were never filled in. */
public final class UnresolvedPlaceholder implements Rule {

  private static final Search<Boolean> MAY_HOLD = new Search<>(UnresolvedPlaceholder::mayHold);

  private static final Matches CHOICE =
      new Matches("\\[([^\\[\\]/]{1,60}(?:/[^\\[\\]/]{1,60}){1,9})\\]");

  private static final Matches PLACEHOLDER =
      new Matches(
          "(?i:\\[ ?(?:insert|enter|add|delete|complete|specify|state|name|names|date|role|title|job"
              + " title|position|number|school|school's|trust|trust's|academy|academy's|your|the"
              + " name|x+|tbc|tba|tbd|to be [a-z]{1,20})\\b[^\\[\\]]{0,80}\\])"
              + "|\\[(?:[ _.…-]{1,40}|\\?{1,5})?\\]"
              + "|<(?![/!])[\\p{L}][^<>/@:.]{0,60}>"
              + "|«[^«»]{1,60}»"
              + "|\\b(?:TBC|TBA|TBD|TBN)\\b"
              + "|(?i:\\blorem ipsum\\b)"
              + "|(?i:\\bx{2,4}[/.-]x{2,4}(?:[/.-]x{2,4})?\\b)"
              + "|(?<![\\p{L}\\p{N}])(?:[xX]{3,}|XX)(?![\\p{L}\\p{N}])"
              + "|(?i:\\bclick (?:here|or tap)[a-z ]{0,10} to (?:enter|insert|choose)[a-z ]{0,20})"
              + "|\\b(?:INSERT|ENTER) [A-Z]{2,30}(?: [A-Z]{2,30}){0,4}\\b"
              + "|\\?{3,}");

  /** A line for handwriting. */
  private static final Matches BLANK = new Matches("_{3,}|…{2,}|\\.{5,}|(?:\\. ){4,}");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:: ?|\\b(?:signed|signature|name|date|dated|position|role|title|time|by|on|class|school)"
              + " ?\\)?)$");

  @Override
  public void check(Draft draft, Report report) {
    for (Passage passage : draft.passages()) {
      String words = passage.words();
      if (!MAY_HOLD.in(passage)) {
        continue;
      }
      for (MatchResult choice : CHOICE.in(passage.text())) {
        report.add(
            passage.place(choice.start(), choice.end()),
            "The choice “%s” was never made.".formatted(choice.group()),
            "Keep the words that hold for you, and remove the others and the brackets.",
            choices(passage, choice));
      }
      for (MatchResult placeholder : PLACEHOLDER.in(passage.text())) {
        if (!CHOICE.pattern().matcher(placeholder.group()).matches()) {
          report(passage, placeholder, report);
        }
      }
      if (passage.part().isText() || passage.part() == Part.HEADING) {
        blanks(passage, report);
      }
    }
  }

  /** Whether a text has any of the signs and words that a template may have. */
  private static boolean mayHold(String words) {
    for (int at = 0; at < words.length(); at++) {
      boolean sign =
          switch (words.charAt(at)) {
            case '[', '<', '«', '_', '…' -> true;
            case '?' -> words.startsWith("??", at);
            case '.' -> words.startsWith("..", at) || words.startsWith(". . . . ", at);
            case 'T' -> words.startsWith("TB", at);
            case 'I' -> words.startsWith("INSERT", at);
            case 'E' -> words.startsWith("ENTER", at);
            case 'x', 'X' -> words.regionMatches(true, at, "xx", 0, 2);
            case 'l', 'L' -> words.regionMatches(true, at, "lorem", 0, 5);
            case 'c', 'C' -> words.regionMatches(true, at, "click", 0, 5);
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  private static Fix[] choices(Passage passage, MatchResult choice) {
    Place place = passage.place(choice.start(), choice.end());
    List<Fix> fixes = new ArrayList<>();
    for (String words : choice.group(1).split("/")) {
      fixes.add(Report.suggestion("Keep “" + words.strip() + "”", place, words.strip()));
    }
    return fixes.toArray(Fix[]::new);
  }

  private static void blanks(Passage passage, Report report) {
    int last = 0;
    for (MatchResult blank : BLANK.in(passage.text())) {
      String before = passage.words().substring(Math.max(last, blank.start() - 12), blank.start());
      last = blank.end();
      if (!LABELLED.matcher(before).find()) {
        report(passage, blank, report);
      }
    }
  }

  private static void report(Passage passage, MatchResult found, Report report) {
    report.add(
        passage.place(found.start(), found.end()),
        "“%s” was never filled in.".formatted(found.group()),
        "Write what holds for you in its place.");
  }
}
