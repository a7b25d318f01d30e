package org.clausewright.language.rules.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.problem.Severity;

/** The tone is not that of a policy. */
public final class Tone implements Rule {

  private static final Search<Integer> EXCLAMATION = new Search<>(words -> words.indexOf('!'));
  private static final Search<Optional<Span>> IN_CAPITALS = new Search<>(Tone::inCapitals);

  private static final PhraseBook PHRASES = new PhraseBook("tone.tsv");
  private static final int SHORTEST_WORD = 4;

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
                    "“%s” is not the tone of a policy.".formatted(found.words()),
                    found.phrase().remark(),
                    found.suggestions());
              }
              exclamation(passage, report);
              shouting(draft, passage, report);
            });
  }

  private static void exclamation(Passage passage, Report report) {
    int at = EXCLAMATION.in(passage);
    if (at >= 0) {
      report.add(
          passage.place(at, at + 1),
          "An exclamation mark is not the tone of a policy.",
          "End the sentence with a full stop; what it says is strong enough.");
    }
  }

  /** Two long words in capitals in a row; one alone may be an acronym. */
  private static void shouting(Draft draft, Passage passage, Report report) {
    IN_CAPITALS
        .in(passage)
        .filter(span -> !isName(draft.policy().organisation(), span.of(passage.words())))
        .ifPresent(
            span ->
                report.add(
                    passage.place(span),
                    "%s is printed in capitals.".formatted(Sayings.quote(span.of(passage.words()))),
                    "Print it in small letters; use bold type if it has to stand out."));
  }

  private static Optional<Span> inCapitals(String text) {
    List<Word> words = Word.of(text);
    int first = 0;
    while (first < words.size()) {
      int end = first;
      int length = 0;
      while (end < words.size() && isInCapitals(words.get(end))) {
        length += words.get(end).text().length() >= SHORTEST_WORD ? 1 : 0;
        end++;
      }
      if (length > 1 && end < words.size() + first) {
        return Optional.of(new Span(words.get(first).start(), words.get(end - 1).end()));
      }
      first = Math.max(end, first + 1);
    }
    return Optional.empty();
  }

  private static boolean isInCapitals(Word word) {
    String text = word.text();
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isUpperCase(text.charAt(at)) && text.charAt(at) != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(Organisation organisation, String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(organisation.name()), organisation.aliases().stream())
        .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
  }
}
