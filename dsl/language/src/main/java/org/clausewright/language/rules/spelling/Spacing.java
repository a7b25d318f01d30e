package org.clausewright.language.rules.spelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Search;

/** Spaces that are missing, or too many, around punctuation; words written twice. */
final class Spacing {

  private static final Search<Boolean> SOUND = new Search<>(Spacing::isSound);

  /** A dot inside a name, as in “gov.uk”. */
  static final Pattern DOTTED = Pattern.compile("[a-z0-9]\\.[a-z]{2}");

  private static final Pattern BEFORE_MARK =
      Pattern.compile("(?<=[\\p{L}\\d)]) +(?=[,;:.?!)](?:\\s|$))");
  private static final Pattern AFTER_BRACKET = Pattern.compile("(?<=[(\\[]) +(?=\\p{L})");
  private static final Pattern AFTER_MARK =
      Pattern.compile(
          "(?<=[a-z][.!?;,:])(?=[A-Z][a-z])|(?<=[a-z][;,])(?=[a-z])|(?<=[a-z]\\))(?=[A-Za-z]{2})|(?<=[a-z])(?=\\([A-Za-z]{3})");
  private static final Pattern SLASH =
      Pattern.compile("(?<=[a-z]) +/(?=[A-Za-z])|(?<=[a-z])/ +(?=[A-Za-z])");
  private static final Pattern MARKS =
      Pattern.compile(",,+|;;+|,\\.(?=\\s|$)|;,|,;|(?<![.\\d])\\.\\.(?=\\s|$)");
  private static final Pattern SPACES = Pattern.compile("  +");
  private static final Pattern TWICE =
      Pattern.compile(
          "\\b(the|a|an|of|to|and|or|in|on|for|with|by|is|are|be|will|must|should|may|not|any|"
              + "this|their|your|our|its|from|at|as) \\1\\b(?!-)");

  private final Report report;
  private int left;

  /**
   * @param left how many findings are reported at most
   */
  Spacing(Report report, int left) {
    this.report = report;
    this.left = left;
  }

  void check(PrintedText text) {
    String words = text.words();
    if (SOUND.in(text.text())) {
      return;
    }
    each(BEFORE_MARK, text, "There is a space before “%s”.", "");
    each(AFTER_BRACKET, text, "There is a space after the bracket before “%s”.", "");
    each(AFTER_MARK, text, "There is no space before “%s”.", " ");
    each(SLASH, text, "There is a space on only one side of a stroke.", "/");
    each(SPACES, text, "There are two spaces before “%s”.", " ");
    Matcher marks = MARKS.matcher(words);
    while (left > 0 && marks.find()) {
      left--;
      String right = marks.group().contains(".") ? "." : marks.group().substring(0, 1);
      report.add(
          text.place(marks.start(), marks.end()),
          "“%s” is one punctuation mark too many.".formatted(marks.group()),
          "Keep the one that is meant.",
          Report.safe(
              "Write “%s”".formatted(right), text.place(marks.start(), marks.end()), right));
    }
    Matcher twice = TWICE.matcher(words);
    while (left > 0 && twice.find()) {
      left--;
      Place place = text.place(twice.start(), twice.end());
      report.add(
          place,
          "The word “%s” is written twice.".formatted(twice.group(1)),
          "Write it once, or restore the words that are missing between.",
          Report.suggestion("Write it once", place, twice.group(1)));
    }
  }

  static boolean isSound(String words) {
    return Stream.of(BEFORE_MARK, AFTER_BRACKET, AFTER_MARK, SLASH, SPACES, MARKS, TWICE)
        .noneMatch(pattern -> pattern.matcher(words).find());
  }

  private void each(Pattern pattern, PrintedText text, String message, String replacement) {
    String words = text.words();
    Matcher found = pattern.matcher(words);
    while (left > 0 && found.find()) {
      int start = found.start();
      int end = found.end();
      if (isAddress(words, start)) {
        continue;
      }
      left--;
      String next = following(words, end);
      boolean gap = start == end;
      Place shown = gap ? text.place(start, start + next.length()) : text.place(start, end);
      Place edited = gap ? text.place(start, start + 1).before() : shown;
      String title = replacement.isBlank() && !gap ? "Remove the space" : "Correct the space";
      report.add(
          shown,
          message.formatted(next),
          "Correct it: it looks careless, and breaks lines in the wrong place.",
          Report.safe(replacement.equals(" ") ? "Write one space" : title, edited, replacement));
    }
  }

  private static String following(String words, int at) {
    int end = at;
    while (end < words.length() && words.charAt(end) != ' ' && end - at < 30) {
      end++;
    }
    return words.substring(at, end);
  }

  private static boolean isAddress(String words, int at) {
    int from = at;
    while (from > 0 && words.charAt(from - 1) != ' ' && at - from < 200) {
      from--;
    }
    String piece = words.substring(from, Math.min(words.length(), at + 40));
    int space = piece.indexOf(' ');
    String word = space < 0 ? piece : piece.substring(0, space);
    return word.contains("://") || word.contains("www.") || word.indexOf('@') >= 0;
  }
}
