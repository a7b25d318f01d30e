package org.clausewright.language.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Severity;

/** The grammar went wrong. */
public final class GarbledGrammar implements Rule {

  private static final Search<List<Slip>> SLIPS = new Search<>(GarbledGrammar::slips);

  private static final PhraseBook PHRASES = new PhraseBook("garbled-grammar.tsv");
  private static final Set<String> DOUBLED_ON_PURPOSE =
      Set.of("that", "had", "very", "so", "bye", "no", "long", "s", "can", "will", "her", "do");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "a", "an", "to", "of", "in", "and", "or", "is", "be", "by", "for", "with", "on");

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    draft
        .text()
        .forEach(
            passage -> {
              for (Found found : PHRASES.in(passage)) {
                report.add(
                    found.place(),
                    "The grammar went wrong in %s.".formatted(Sayings.quote(found.words())),
                    found.phrase().remark(),
                    found.suggestions());
              }
              for (Slip slip : SLIPS.in(passage)) {
                report(passage, slip, report);
              }
            });
  }

  /** A word that is repeated up to the last, or an article that does not fit the last. */
  private record Slip(Word word, Word last, boolean doubled) {}

  private static List<Slip> slips(String text) {
    List<Slip> slips = new ArrayList<>();
    List<Word> words = Word.of(text);
    for (int at = 0; at + 1 < words.size(); at++) {
      int last = at;
      while (last + 1 < words.size() && isDoubled(text, words.get(last), words.get(last + 1))) {
        last++;
      }
      if (last > at) {
        slips.add(new Slip(words.get(at), words.get(last), true));
        at = last;
      } else if (isNext(text, words.get(at), words.get(at + 1))
          && isWrong(text, words.get(at), words.get(at + 1))) {
        slips.add(new Slip(words.get(at), words.get(at + 1), false));
      }
    }
    return List.copyOf(slips);
  }

  private static void report(Passage passage, Slip slip, Report report) {
    if (slip.doubled) {
      doubled(passage, slip.word, slip.last, report);
    } else {
      article(passage, slip.word, slip.last, report);
    }
  }

  private static boolean isNext(String text, Word word, Word next) {
    return next.start() == word.end() + 1 && text.charAt(word.end()) == ' ';
  }

  private static boolean isDoubled(String text, Word word, Word next) {
    return isNext(text, word, next)
        && word.lower().equals(next.lower())
        && !(next.isCapitalised() && word.isCapitalised())
        && word.lower().chars().allMatch(Character::isLetter)
        && !DOUBLED_ON_PURPOSE.contains(word.lower());
  }

  private static void doubled(Passage passage, Word word, Word last, Report report) {
    Place place = passage.place(word.start(), last.end());
    String title = "Write “%s” once".formatted(word.text());
    Fix fix =
        SMALL_WORDS.contains(word.lower())
            ? Report.safe(title, place, word.text())
            : Report.suggestion(title, place, word.text());
    report.add(
        place,
        "The word “%s” is repeated.".formatted(word.text()),
        "Write it once.",
        plain(passage, word, last, fix));
  }

  /** Whether a word is an article that does not fit the next word. */
  private static boolean isWrong(String text, Word word, Word next) {
    if (word.lower().equals("an")) {
      return Articles.takesA(next.text());
    }
    boolean known = word.text().equals("a") || (word.text().equals("A") && starts(text, word));
    return known && Articles.takesAn(next.text());
  }

  private static void article(Passage passage, Word word, Word next, Report report) {
    String right = word.lower().equals("an") ? "a" : "an";
    String article =
        word.isCapitalised()
            ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
            : right;
    Place place = passage.place(word);
    report.add(
        passage.place(word.start(), next.end()),
        "“%s %s” is spoken as “%s %s”.".formatted(word.text(), next.text(), article, next.text()),
        "The article follows the sound of the next word, not its letter.",
        plain(passage, word, word, Report.safe("Write “%s”".formatted(article), place, article)));
  }

  private static boolean starts(String text, Word word) {
    int before = word.start() - 2;
    return before < 0 || ".!?".indexOf(text.charAt(before)) >= 0;
  }

  /** The fix, unless it would lose a mark or a reference. */
  private static Fix[] plain(Passage passage, Word from, Word to, Fix fix) {
    return Sayings.isPlain(passage, from.start(), to.end()) ? new Fix[] {fix} : new Fix[0];
  }
}
