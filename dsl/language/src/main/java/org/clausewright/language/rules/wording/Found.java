package org.clausewright.language.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.wording.PhraseBook.Phrase;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.problem.Fix;

/**
 * A phrase that occurs in a passage.
 *
 * @param groups what the groups of the pattern hold
 * @param reach the end of what is rewritten: a pattern may look at the words that follow
 */
record Found(Passage passage, Phrase phrase, int start, int end, List<String> groups, int reach) {

  private static final int FARTHEST = 300;

  static Found of(Passage passage, Phrase phrase, MatchResult matcher) {
    List<String> groups = new ArrayList<>();
    int reach = matcher.end();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      boolean held = matcher.start(group) >= 0;
      groups.add(held ? passage.words().substring(matcher.start(group), matcher.end(group)) : "");
      reach = Math.max(reach, matcher.end(group));
    }
    return new Found(passage, phrase, matcher.start(), matcher.end(), groups, reach);
  }

  /** The words as printed. */
  String words() {
    return passage.words().substring(start, end);
  }

  Place place() {
    return passage.place(start, end);
  }

  /** The norm that says it; empty for words outside norms. */
  Optional<Norm> norm() {
    return Sayings.norm(passage, start);
  }

  /** What stands before it in its sentence. */
  String before() {
    int sentence = Sayings.sentence(passage, start).start();
    return passage.words().substring(Math.max(sentence, start - FARTHEST), start);
  }

  /** What to write instead, if the list says so and no mark would be lost. */
  Fix[] suggestions() {
    if (phrase.replacement().isEmpty() || !Sayings.isPlain(passage, start, reach)) {
      return new Fix[0];
    }
    String replacement = phrase.replacement();
    for (int group = groups.size(); group > 0; group--) {
      replacement = replacement.replace("$" + group, groups.get(group - 1));
    }
    replacement = replacement.replaceAll(" +", " ").strip();
    if (replacement.isEmpty()) {
      return new Fix[0];
    }
    if (Character.isUpperCase(passage.words().charAt(start))) {
      replacement = Character.toUpperCase(replacement.charAt(0)) + replacement.substring(1);
    }
    return new Fix[] {
      Report.suggestion(
          "Write “%s”".formatted(replacement), passage.place(start, reach), replacement)
    };
  }
}
