package org.clausewright.language.rules.lists;

import java.util.regex.Pattern;

/** A way in which dates, answers, numbers and ranges are written in the cells of a table. */
enum CellFormat {
  DAY_SHORT_DOTS(Kind.DATE, "6.9.22", "\\d{1,2}\\.\\d{1,2}\\.\\d{2}"),
  DAY_DOTS(Kind.DATE, "6.9.2022", "\\d{1,2}\\.\\d{1,2}\\.\\d{4}"),
  DAY_SHORT_SLASHES(Kind.DATE, "6/9/22", "\\d{1,2}/\\d{1,2}/\\d{2}"),
  DAY_SLASHES(Kind.DATE, "6/9/2022", "\\d{1,2}/\\d{1,2}/\\d{4}"),
  DAY_HYPHENS(Kind.DATE, "6-9-2022", "\\d{1,2}-\\d{1,2}-\\d{2}(?:\\d\\d)?"),
  DAY_ISO(Kind.DATE, "2022-09-06", "\\d{4}-\\d{2}-\\d{2}"),
  DAY_WORDS(Kind.DATE, "6 September 2022", "\\d{1,2} " + Months.FULL + ",? \\d{4}"),
  DAY_ORDINAL(
      Kind.DATE, "6th September 2022", "\\d{1,2}(?:st|nd|rd|th) " + Months.FULL + ",? \\d{4}"),
  DAY_SHORT_MONTH(
      Kind.DATE, "6 Sep 2022", "\\d{1,2}(?:st|nd|rd|th)? " + Months.SHORT + "\\.? \\d{2,4}"),
  DAY_AMERICAN(Kind.DATE, "September 6, 2022", Months.FULL + " \\d{1,2}(?:st|nd|rd|th)?, \\d{4}"),
  MONTH_WORDS(
      Kind.MONTH, "September 2022", "(?<!\\d )(?<!(?:st|nd|rd|th) )" + Months.FULL + " \\d{4}"),
  MONTH_SHORT(
      Kind.MONTH, "Sep 2022", "(?<!\\d )(?<!(?:st|nd|rd|th) )" + Months.SHORT + "\\.?[ -]\\d{2,4}"),
  MONTH_SLASH(Kind.MONTH, "09/2022", "(?<![\\d/])\\d{1,2}/\\d{4}"),
  ANSWER_WORD(Kind.ANSWER, "Yes", "^(?:yes|no)$"),
  ANSWER_LETTER(Kind.ANSWER, "Y", "^[yn]$"),
  ANSWER_MARK(Kind.ANSWER, "✓", "^[✓✔✗✘☑☒√]$"),
  NUMBER_DIGITS(Kind.NUMBER, "3", "^\\d{1,4}$"),
  NUMBER_WORD(
      Kind.NUMBER,
      "three",
      "^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|none)$"),
  RANGE_HYPHEN(Kind.RANGE, "3-4", "^\\d+-\\d+$"),
  RANGE_SPACED_HYPHEN(Kind.RANGE, "3 - 4", "^\\d+ - \\d+$"),
  RANGE_DASH(Kind.RANGE, "3–4", "^\\d+–\\d+$"),
  RANGE_SPACED_DASH(Kind.RANGE, "3 – 4", "^\\d+ – \\d+$"),
  RANGE_WORD(Kind.RANGE, "3 to 4", "^\\d+ to \\d+$");

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
  private final String example;
  private final Pattern pattern;

  CellFormat(Kind kind, String example, String pattern) {
    this.kind = kind;
    this.example = example;
    this.pattern =
        pattern.startsWith("^")
            ? Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
            : Pattern.compile("(?<![\\p{Alnum}./-])" + pattern + "(?![\\p{Alnum}/]|[.-]\\d)");
  }

  Kind kind() {
    return kind;
  }

  /** How it looks: “6.9.22”. */
  String example() {
    return example;
  }

  Pattern pattern() {
    return pattern;
  }
}
