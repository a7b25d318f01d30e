package org.clausewright.language.rules.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Text;
import org.clausewright.model.fact.Period;
import org.clausewright.model.fact.Period.Unit;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.TopicUse;

/** Words that say that a policy is reviewed, and how often. */
final class ReviewWords {

  /** A cycle that words name, and where. */
  record Named(Period period, Span span) {}

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Map<String, Period> ADVERBS =
      Map.of(
          "annual", new Period(1, Unit.YEAR),
          "yearly", new Period(1, Unit.YEAR),
          "once a year", new Period(1, Unit.YEAR),
          "termly", new Period(1, Unit.TERM),
          "biennial", new Period(2, Unit.YEAR),
          "triennial", new Period(3, Unit.YEAR));

  private static final Pattern CYCLE =
      Pattern.compile(
          "(?<!-)\\b(?:(annual|biennial|triennial)(?:ly)?|(yearly|termly|once a year)"
              + "|(?:every|each) (?:(\\d{1,2}|[a-z]{3,6}) )?(year|month|term)s?"
              + "|(\\d{1,2}|[a-z]{3,5})[- ](year|month)(?:ly)? (?:cycle|basis|review))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_POLICY =
      Pattern.compile(
          "\\b(?:this|the|our) (?:[\\w-]+ ){0,4}(?:policy|document)\\b[^.;]{0,80}?\\breview"
              + "|\\breview(?:s|ed|ing)?(?: of)? (?:this|the|our) (?:[\\w-]+ ){0,4}(?:policy|document)\\b"
              + "|\\bpolicy (?:is|will be|shall be|must be|should be) reviewed\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Search<Boolean> ARE_OF_POLICY =
      new Search<>(words -> words.contains("eview") && OF_POLICY.matcher(words).find());
  private static final Search<Optional<Named>> CYCLES = new Search<>(ReviewWords::search);
  private static final Search<Boolean> REVIEW_CYCLES = new Search<>(ReviewWords::searchReviewCycle);

  private ReviewWords() {}

  /** Whether words are about the review of the policy itself. */
  static boolean areOfPolicy(Text words) {
    return ARE_OF_POLICY.in(words);
  }

  /** Whether a norm is about the review of the policy itself. */
  static boolean areOfPolicy(Norm norm, Text words) {
    for (TopicUse use : norm.topics()) {
      if (use.decides() && use.topic().id().equals("review")) {
        return true;
      }
    }
    return areOfPolicy(words);
  }

  /** The first cycle that words name. */
  static Optional<Named> cycle(Text words) {
    return CYCLES.in(words);
  }

  /** Whether words speak of a review and name a cycle. */
  static boolean nameReviewCycle(Text words) {
    return REVIEW_CYCLES.in(words);
  }

  private static boolean searchReviewCycle(String words) {
    return words.toLowerCase(Locale.ROOT).contains("review") && CYCLES.in(words).isPresent();
  }

  private static Optional<Named> search(String words) {
    Matcher matcher = CYCLE.matcher(words);
    while (matcher.find()) {
      Optional<Period> period = period(matcher);
      if (period.isPresent()) {
        return Optional.of(new Named(period.get(), new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> period(Matcher matcher) {
    for (int group = 1; group <= 2; group++) {
      if (matcher.group(group) != null) {
        return Optional.ofNullable(ADVERBS.get(matcher.group(group).toLowerCase(Locale.ROOT)));
      }
    }
    boolean every = matcher.group(4) != null;
    String unit = matcher.group(every ? 4 : 6).toUpperCase(Locale.ROOT);
    String number = Optional.ofNullable(matcher.group(every ? 3 : 5)).orElse("one");
    return number(number.toLowerCase(Locale.ROOT)).map(n -> new Period(n, Unit.valueOf(unit)));
  }

  private static Optional<Integer> number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Integer.valueOf(word)).filter(number -> number > 0);
    }
    if (word.equals("other")) {
      return Optional.of(2);
    }
    int at = NUMBERS.indexOf(word);
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }
}
