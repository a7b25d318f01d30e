package org.clausewright.language.rules.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Text;

/** Marks of footnotes, and whether the footnotes are there. */
final class Footnotes {

  private static final Search<List<MatchResult>> FOUND = new Search<>(Footnotes::marks);

  private static final Matches FOOTNOTE =
      new Matches(
          "(?<=[\\p{L}.,;)])([¹²³⁴⁵⁶⁷⁸⁹†‡*])(?=[ .,;]|$)|(?<=[\\p{L}.,;)])(\\[\\d{1,2}\\])");
  private static final Pattern NOTE = Pattern.compile("^(?:[¹²³⁴⁵⁶⁷⁸⁹†‡*]|\\[\\d{1,2}\\])");
  private static final String MARKS = "¹²³⁴⁵⁶⁷⁸⁹†‡*[";
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Set<String> UNITS = Set.of("m", "km", "cm", "mm", "ft");

  private Footnotes() {}

  static void check(Draft draft, Report report) {
    Set<String> notes = null;
    for (Passage passage : draft.passages()) {
      for (MatchResult mark : FOUND.in(passage)) {
        notes = notes == null ? notes(draft) : notes;
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

  private static List<MatchResult> marks(String words) {
    for (int at = 1; at < words.length(); at++) {
      if (MARKS.indexOf(words.charAt(at)) >= 0) {
        return FOOTNOTE.in(Text.of(words));
      }
    }
    return List.of();
  }

  /** The marks that paragraphs begin with. */
  private static Set<String> notes(Draft draft) {
    Set<String> notes = new HashSet<>();
    for (Passage passage : draft.passages()) {
      Matcher note = NOTE.matcher(passage.words());
      if (note.find()) {
        notes.add(note.group());
      }
    }
    return notes;
  }

  /** “20 m²” */
  private static boolean isUnit(String words, int at) {
    String before = words.substring(Math.max(0, at - 4), at);
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return UNITS.contains(DIGIT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""));
  }
}
