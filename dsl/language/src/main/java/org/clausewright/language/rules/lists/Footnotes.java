package org.clausewright.language.rules.lists;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;

/** Marks of footnotes, and whether the footnotes are there. */
final class Footnotes {

  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?<=[\\p{L}.,;)])([¹²³⁴⁵⁶⁷⁸⁹†‡*])(?=[ .,;]|$)|(?<=[\\p{L}.,;)])(\\[\\d{1,2}\\])");
  private static final Pattern NOTE = Pattern.compile("^(?:[¹²³⁴⁵⁶⁷⁸⁹†‡*]|\\[\\d{1,2}\\])");
  private static final Set<String> UNITS = Set.of("m", "km", "cm", "mm", "ft");

  private Footnotes() {}

  static void check(Draft draft, Report report) {
    Set<String> notes = new HashSet<>();
    for (Passage passage : draft.passages()) {
      Matcher note = NOTE.matcher(passage.words());
      if (note.find()) {
        notes.add(note.group());
      }
    }
    for (Passage passage : draft.passages()) {
      for (MatchResult mark : Matches.of(FOOTNOTE, passage.words())) {
        if (!notes.contains(mark.group()) && !isUnit(passage.words(), mark.start())) {
          report.add(
              passage.place(mark.start(), mark.end()),
              "There is no footnote to the mark “%s”.".formatted(mark.group()),
              "Write the footnote, or remove its mark.",
              Report.suggestion("Remove it", passage.place(mark.start(), mark.end()), ""));
        }
      }
    }
  }

  /** “20 m²” */
  private static boolean isUnit(String words, int at) {
    String before = words.substring(Math.max(0, at - 4), at);
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return UNITS.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\d", ""));
  }
}
