package org.clausewright.language.rules.wording;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.wording.PhraseBook.Phrase;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.problem.Fix;

/**
 * A phrase that occurs in a passage.
 *
 * @param match in the passage's words with straight apostrophes
 */
record Found(Passage passage, Phrase phrase, MatchResult match) {

  int start() {
    return match.start();
  }

  int end() {
    return match.end();
  }

  /** The words as printed. */
  String words() {
    return passage.words().substring(start(), end());
  }

  Place place() {
    return passage.place(start(), end());
  }

  /** The norm that says it; empty for words outside norms. */
  Optional<Norm> norm() {
    return Sayings.norm(passage, start());
  }

  /** What stands before it in its sentence. */
  String before() {
    return passage.words().substring(Sayings.sentence(passage, start()).start(), start());
  }

  /** What to write instead, if the list says so and no mark would be lost. */
  Fix[] suggestions(Draft draft) {
    if (phrase.replacement().isEmpty()) {
      return new Fix[0];
    }
    String replacement = phrase.replacement();
    for (int group = match.groupCount(); group > 0; group--) {
      String words = match.group(group);
      replacement = replacement.replace("$" + group, words == null ? "" : words);
    }
    if (Character.isUpperCase(words().charAt(0))) {
      replacement = Character.toUpperCase(replacement.charAt(0)) + replacement.substring(1);
    }
    if (!Sayings.isPlain(draft, place(), words())) {
      return new Fix[0];
    }
    return new Fix[] {Report.suggestion("Write “%s”".formatted(replacement), place(), replacement)};
  }

  /** A pattern may look at the words that follow, to rewrite them as well. */
  private int rewrittenEnd() {
    int end = end();
    for (int group = match.groupCount(); group > 0; group--) {
      end = Math.max(end, match.end(group));
    }
    return end;
  }
}
