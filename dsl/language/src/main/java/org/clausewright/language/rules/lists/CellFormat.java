package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Search;
import org.jspecify.annotations.Nullable;

/** A way in which dates, answers, numbers and ranges are written in the cells of a table. */
enum CellFormat {
  DAY_WORDS(Kind.DATE, "\\d{1,2} " + Months.FULL + ",? \\d{4}"),
  DAY_SHORT_DOTS(Kind.DATE, "\\d{1,2}\\.\\d{1,2}\\.\\d{2}"),
  DAY_DOTS(Kind.DATE, "\\d{1,2}\\.\\d{1,2}\\.\\d{4}"),
  DAY_SHORT_SLASHES(Kind.DATE, "\\d{1,2}/\\d{1,2}/\\d{2}"),
  DAY_SLASHES(Kind.DATE, "\\d{1,2}/\\d{1,2}/\\d{4}"),
  DAY_HYPHENS(Kind.DATE, "\\d{1,2}-\\d{1,2}-\\d{2}(?:\\d\\d)?"),
  DAY_ISO(Kind.DATE, "\\d{4}-\\d{2}-\\d{2}"),
  DAY_ORDINAL(Kind.DATE, "\\d{1,2}(?:st|nd|rd|th) " + Months.FULL + ",? \\d{4}"),
  DAY_SHORT_MONTH(Kind.DATE, "\\d{1,2}(?:st|nd|rd|th)? " + Months.SHORT + "\\.? \\d{2,4}"),
  DAY_AMERICAN(Kind.DATE, Months.FULL + " \\d{1,2}(?:st|nd|rd|th)?, \\d{4}"),
  MONTH_WORDS(Kind.MONTH, "(?<!\\d )(?<!(?:st|nd|rd|th) )" + Months.FULL + " \\d{4}"),
  MONTH_SHORT(Kind.MONTH, "(?<!\\d )(?<!(?:st|nd|rd|th) )" + Months.SHORT + "\\.?[ -]\\d{2,4}"),
  MONTH_SLASH(Kind.MONTH, "(?<![\\d/])\\d{1,2}/\\d{4}"),
  ANSWER_WORD(Kind.ANSWER, "^(?:yes|no)$"),
  ANSWER_LETTER(Kind.ANSWER, "^[yn]$"),
  ANSWER_MARK(Kind.ANSWER, "^[✓✔✗✘☑☒√]$"),
  NUMBER_DIGITS(Kind.NUMBER, "^\\d{1,4}$"),
  NUMBER_WORD(
      Kind.NUMBER,
      "^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|none)$"),
  RANGE_HYPHEN(Kind.RANGE, "^\\d+-\\d+$"),
  RANGE_SPACED_HYPHEN(Kind.RANGE, "^\\d+ - \\d+$"),
  RANGE_DASH(Kind.RANGE, "^\\d+–\\d+$"),
  RANGE_SPACED_DASH(Kind.RANGE, "^\\d+ – \\d+$"),
  RANGE_WORD(Kind.RANGE, "^\\d+ to \\d+$");

  private static final Search<List<Written>> FORMATS = new Search<>(CellFormat::search);

  /** What is compared with one another. */
  enum Kind {
    DATE,
    MONTH,
    ANSWER,
    NUMBER,
    RANGE;

    /** Whether it may differ between the rows of a table without column headings. */
    boolean needsHeading() {
      return this == NUMBER || this == RANGE;
    }
  }

  private interface Months {
    String FULL =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    String SHORT = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
  }

  /** The longest of the answers and numbers in words, with a line break after it. */
  private static final int LONGEST_WORD = 8;

  private final Kind kind;
  private final String regex;
  private volatile @Nullable Pattern pattern;

  CellFormat(Kind kind, String regex) {
    this.kind = kind;
    this.regex = regex;
  }

  /**
   * Something in a known format.
   *
   * @param end after its last character
   */
  record Written(CellFormat format, int start, int end) {}

  /** What is written in a known format in a cell. */
  static List<Written> in(String words) {
    return FORMATS.in(words);
  }

  private static List<Written> search(String words) {
    boolean digits = words.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!digits && words.length() > LONGEST_WORD) {
      return List.of();
    }
    List<Written> found = new ArrayList<>();
    for (CellFormat format : values()) {
      for (MatchResult each : Matches.search(format.pattern(), words)) {
        found.add(new Written(format, each.start(), each.end()));
      }
    }
    return List.copyOf(found);
  }

  Kind kind() {
    return kind;
  }

  /** Compiled when the first cell is searched that it may match. */
  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known =
          regex.startsWith("^")
              ? Pattern.compile(regex, Pattern.CASE_INSENSITIVE)
              : Pattern.compile("(?<![\\p{Alnum}./-])" + regex + "(?![\\p{Alnum}/]|[.-]\\d)");
      pattern = known;
    }
    return known;
  }
}
