package org.clausewright.language.rules.lists;

import java.util.regex.Pattern;

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

  private final Kind kind;
  private final Pattern pattern;

  CellFormat(Kind kind, String pattern) {
    this.kind = kind;
    this.pattern =
        pattern.startsWith("^")
            ? Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
            : Pattern.compile("(?<![\\p{Alnum}./-])" + pattern + "(?![\\p{Alnum}/]|[.-]\\d)");
  }

  Kind kind() {
    return kind;
  }

  Pattern pattern() {
    return pattern;
  }
}
