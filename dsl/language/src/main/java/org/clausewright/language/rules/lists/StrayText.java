package org.clausewright.language.rules.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.problem.Fix;

/** Something was left over that does not belong to the text. */
public final class StrayText implements Rule {

  private static final Pattern PAGE =
      Pattern.compile("(?i)\\bpage \\d{1,3} (?:of|/) \\d{1,3}\\b|^(?:page|p\\.) ?\\d{1,3}$");
  private static final Pattern WORD_PROCESSOR =
      Pattern.compile("Error! (?:Reference source not found|Bookmark not defined)\\.?");
  private static final Pattern DOUBLED =
      Pattern.compile(
          ",[,;:.]+|;[;,:.]+|:[:;,]+|(?<![.])\\.\\.(?!\\.)|(?<=[\\p{L})])\\.[,;:](?= |$)");
  private static final Pattern SPACED =
      Pattern.compile("(?<=[\\p{L}\\p{N})\"”’]) +[,;.:?!](?=[ )\"”]|$)");
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?<=[\\p{L}.,;)])([¹²³⁴⁵⁶⁷⁸⁹†‡*])(?=[ .,;]|$)|(?<=[\\p{L}.,;)])(\\[\\d{1,2}\\])");
  private static final Set<String> UNITS = Set.of("m", "km", "cm", "mm", "ft");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?i)(?:^|[ (])(?:etc|e\\.g|i\\.e|[a-z]|a\\.m|p\\.m|ltd|inc|co|no|para|approx|incl|vs|cf|al|viz|ibid|[a-z]\\.[a-z]|jan|feb|mar|apr|aug|sept?|oct|nov|dec|dr|mr|mrs|ms|jr|sr|st)$");
  private static final Pattern NO_WORD =
      Pattern.compile("[^\\p{L}\\p{N}]*|[b-zB-HJ-Z]|\\d{1,3}\\.?");
  private static final Pattern ONE_WORD = Pattern.compile("\\p{Ll}+(?: \\p{Ll}+)?");
  private static final Pattern FORM = Pattern.compile("[_.… ☐□✓✔-]{2,}|[☐□✓✔…*]");

  @Override
  public void check(Draft draft, Report report) {
    Set<Passage> listed = new HashSet<>();
    for (Listing list : Listing.of(draft)) {
      list.items().forEach(item -> listed.add(item.first()));
    }
    Set<String> notes = notes(draft);
    List<Passage> passages = draft.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!isWhollyStray(passage, listed, report)) {
        parts(passage, notes, report);
      }
    }
  }

  private static boolean isWhollyStray(Passage passage, Set<Passage> listed, Report report) {
    String words = passage.words();
    Part part = passage.part();
    boolean lone =
        (part.isText() || part == Part.HEADING)
            && words.length() < 40
            && !words.isBlank()
            && NO_WORD.matcher(words).matches()
            && !FORM.matcher(words).matches()
            && !words.matches("[-–—•·]");
    boolean word =
        part == Part.CLAUSE && !listed.contains(passage) && ONE_WORD.matcher(words).matches();
    if (lone || word) {
      report.add(
          passage.place(),
          "“%s” stands alone and does not say anything.".formatted(words),
          "Remove it, or restore the text that it belongs to.");
    }
    return lone || word;
  }

  private static void parts(Passage passage, Set<String> notes, Report report) {
    String words = passage.words();
    if (passage.part() != Part.CONTENTS_ENTRY) {
      each(PAGE, passage, "“%s” is left over from a page’s header or footer.", report);
    }
    each(WORD_PROCESSOR, passage, "“%s” was left by a word processor.", report);
    for (Matcher found = DOUBLED.matcher(words); found.find(); ) {
      if (!isAddress(words, found.start()) && !isAbbreviated(words, found)) {
        String first = found.group().substring(0, 1);
        punctuation(passage, found, "“%s” has one mark too many.", first, report);
      }
    }
    for (Matcher found = SPACED.matcher(words); found.find(); ) {
      String mark = found.group().strip();
      punctuation(passage, found, "There is a space before the mark: “%s”.", mark, report);
    }
    for (Matcher found = FOOTNOTE.matcher(words); found.find(); ) {
      if (!notes.contains(found.group()) && !isUnit(words, found.start())) {
        report.add(
            passage.place(found.start(), found.end()),
            "There is no footnote to the mark “%s”.".formatted(found.group()),
            "Write the footnote, or remove its mark.",
            Report.suggestion("Remove it", passage.place(found.start(), found.end()), ""));
      }
    }
    for (Matcher found = Artefacts.PATTERN.matcher(words); found.find(); ) {
      artefact(passage, found, report);
    }
  }

  private static void each(Pattern pattern, Passage passage, String message, Report report) {
    for (Matcher found = pattern.matcher(passage.words()); found.find(); ) {
      Place place = passage.place(found.start(), found.end());
      report.add(
          place,
          message.formatted(found.group()),
          "Remove it.",
          Report.suggestion("Remove it", place, ""));
    }
  }

  private static void punctuation(
      Passage passage, Matcher found, String message, String replacement, Report report) {
    Place place = passage.place(found.start(), found.end());
    boolean inOneText = place.length() >= found.end() - found.start();
    Fix[] fixes =
        inOneText
            ? new Fix[] {Report.safe("Write “" + replacement + "”", place, replacement)}
            : new Fix[0];
    report.add(
        place,
        message.formatted(around(passage.words(), found)),
        "Remove what is too much.",
        fixes);
  }

  private static void artefact(Passage passage, Matcher found, Report report) {
    Place place = passage.place(found.start(), found.end());
    Optional<String> meant = Artefacts.meant(found.group());
    report.add(
        place,
        "“%s” holds a character that was damaged in a conversion."
            .formatted(around(passage.words(), found)),
        meant
            .filter(text -> !text.isEmpty())
            .map(text -> "It was probably meant to be “" + text + "”.")
            .orElse("Write the character that was meant, or remove it."),
        meant
            .map(text -> new Fix[] {Report.safe("Repair the character", place, text)})
            .orElse(new Fix[0]));
  }

  /** The marks that footnotes begin with. */
  private static Set<String> notes(Draft draft) {
    Set<String> notes = new HashSet<>();
    for (Passage passage : draft.passages()) {
      Matcher mark = Pattern.compile("^(?:[¹²³⁴⁵⁶⁷⁸⁹†‡*]|\\[\\d{1,2}\\])").matcher(passage.words());
      if (mark.find()) {
        notes.add(mark.group());
      }
    }
    return notes;
  }

  private static boolean isUnit(String words, int at) {
    String word = words.substring(words.lastIndexOf(' ', at - 1) + 1, at);
    return UNITS.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\d", ""));
  }

  private static boolean isAddress(String words, int at) {
    int start = words.lastIndexOf(' ', at) + 1;
    int end = words.indexOf(' ', at);
    String token = words.substring(start, end < 0 ? words.length() : end);
    return token.contains("://") || token.contains("@") || token.contains("\\");
  }

  /** “etc.,” */
  private static boolean isAbbreviated(String words, Matcher found) {
    String before = words.substring(Math.max(0, found.start() - 12), found.start());
    return found.group().startsWith(".") && ABBREVIATION.matcher(before).find();
  }

  private static String around(String words, Matcher found) {
    int start = words.lastIndexOf(' ', Math.max(0, found.start() - 1)) + 1;
    int end = words.indexOf(' ', found.end());
    String text = words.substring(start, end < 0 ? words.length() : end);
    return text.length() <= 60 ? text : found.group();
  }
}
