package org.clausewright.language.rules.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Severity;

/** The grammar went wrong. */
public final class GarbledGrammar implements Rule {

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
                    found.suggestions(draft));
              }
              pairs(draft, passage, report);
            });
  }

  private static void pairs(Draft draft, Passage passage, Report report) {
    List<Word> words = passage.tokens();
    for (int at = 0; at + 1 < words.size(); at++) {
      Word word = words.get(at);
      Word next = words.get(at + 1);
      if (next.start() == word.end() + 1 && passage.words().charAt(word.end()) == ' ') {
        if (isDoubled(word, next)) {
          doubled(draft, passage, word, next, report);
        } else {
          article(draft, passage, word, next, report);
        }
      }
    }
  }

  private static boolean isDoubled(Word word, Word next) {
    return word.lower().equals(next.lower())
        && (!next.isCapitalised() || !word.isCapitalised())
        && word.lower().chars().allMatch(Character::isLetter)
        && !DOUBLED_ON_PURPOSE.contains(word.lower());
  }

  private static void doubled(Draft draft, Passage passage, Word word, Word next, Report report) {
    Place place = passage.place(word.start(), next.end());
    String title = "Write “%s” once".formatted(word.text());
    boolean small = SMALL_WORDS.contains(word.lower());
    Fix fix =
        small
            ? Report.safe(title, place, word.text())
            : Report.suggestion(title, place, word.text());
    report.add(
        place,
        "The word “%s” stands twice.".formatted(word.text()),
        "Remove one of them.",
        plain(draft, passage, word, next, fix));
  }

  private static void article(Draft draft, Passage passage, Word word, Word next, Report report) {
    boolean an = word.lower().equals("an");
    boolean known =
        an || word.text().equals("a") || (word.text().equals("A") && starts(passage, word));
    if (!known || !(an ? Articles.takesA(next.text()) : Articles.takesAn(next.text()))) {
      return;
    }
    String right = an ? "a" : "an";
    String article =
        word.isCapitalised()
            ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
            : right;
    Place place = passage.place(word);
    report.add(
        passage.place(word.start(), next.end()),
        "“%s %s” is spoken as “%s %s”.".formatted(word.text(), next.text(), article, next.text()),
        "The article follows the sound of the next word, not its letter.",
        plain(
            draft,
            passage,
            word,
            word,
            Report.safe("Write “%s”".formatted(article), place, article)));
  }

  private static boolean starts(Passage passage, Word word) {
    return passage.sentences().stream().anyMatch(sentence -> sentence.start() == word.start());
  }

  /** The fix, unless it would lose a mark or a reference. */
  private static Fix[] plain(Draft draft, Passage passage, Word from, Word to, Fix fix) {
    String words = passage.words().substring(from.start(), to.end());
    return Sayings.isPlain(draft, passage.place(from.start(), to.end()), words)
        ? new Fix[] {fix}
        : new Fix[0];
  }
}
