package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;

/** Capital letters that a sentence begins with, or should. */
final class SentenceStart {

  private static final Matches SMALL_START =
      new Matches("(?<=[A-Za-z]{4})[.!?] +(?=[a-z]{2,} [a-z])");

  /** The words “The” that may stand in the middle of a sentence. */
  private static final Search<List<Integer>> ARTICLES = new Search<>(SentenceStart::articles);

  private SentenceStart() {}

  /** Sentences that begin with a small letter. */
  static void check(Passage passage, Names names, Report report) {
    articles(passage, names, report);
    String words = passage.words();
    for (MatchResult start : SMALL_START.all(passage.text())) {
      small(passage, start.end(), report);
    }
    Passage.Context context = passage.context();
    boolean opens = passage.part() == Part.CLAUSE && context.first();
    if (opens
        && words.length() > 1
        && Character.isLowerCase(words.charAt(0))
        && Character.isLetter(words.charAt(1))
        && words.indexOf(' ') > 0
        && ".:".indexOf(words.charAt(words.length() - 1)) >= 0) {
      small(passage, 0, report);
    }
  }

  private static void small(Passage passage, int at, Report report) {
    String words = passage.words();
    int end = at;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    String word = words.substring(at, end);
    Place place = passage.place(at, end);
    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    report.add(
        place,
        "This sentence begins with a small letter: “%s”.".formatted(word),
        "Begin it with a capital letter; or restore what is missing before it.",
        Report.safe("Write “%s”".formatted(capital), place, capital));
  }

  /** “However, The Trust”. */
  private static void articles(Passage passage, Names names, Report report) {
    for (int i : ARTICLES.in(passage)) {
      Word word = passage.tokens().get(i);
      if (!names.isTaken(passage, i)
          && !new Mention(passage, i, i, word.start(), word.end()).startsSentence()) {
        report.add(
            passage.place(word),
            "“The” has a capital letter in the middle of a sentence.",
            "Write “the”, unless it is part of a name.",
            Report.safe("Write “the”", passage.place(word), "the"));
      }
    }
  }

  private static List<Integer> articles(String words) {
    List<Integer> articles = new ArrayList<>();
    List<Word> tokens = Word.of(words);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Word word = tokens.get(i);
      Word before = tokens.get(i - 1);
      if (!word.text().equals("The")) {
        continue;
      }
      String gap = words.substring(before.end(), word.start());
      if ((gap.equals(", ") || (gap.equals(" ") && !before.isCapitalised()))
          && tokens.get(i + 1).isCapitalised()) {
        articles.add(i);
      }
    }
    return List.copyOf(articles);
  }
}
