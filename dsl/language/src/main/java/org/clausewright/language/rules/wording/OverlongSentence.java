package org.clausewright.language.rules.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.model.Clause;
import org.clausewright.model.norm.Norm;

/** A sentence has more words than readers can keep in mind. */
public final class OverlongSentence implements Rule {

  private static final Search<int[]> LENGTHS = new Search<>(OverlongSentence::lengths);

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][)\"'”’]*$");
  private static final String HINT =
      "Divide it into sentences that each say one thing, or make a list of its parts.";

  @Override
  public void check(Draft draft, Report report) {
    int longest = draft.settings().longestSentence();
    for (Passage passage : draft.paragraphs()) {
      if (!overlong(passage, longest, report)) {
        withItems(passage, longest, report);
      }
    }
  }

  private static boolean overlong(Passage passage, int longest, Report report) {
    boolean found = false;
    int[] lengths = LENGTHS.in(passage);
    for (int at = 0; at < lengths.length; at++) {
      if (lengths[at] > longest) {
        found = true;
        report.add(
            passage.place(passage.sentences().get(at)),
            "This sentence has "
                + lengths[at]
                + " words; more than "
                + longest
                + " are hard to follow.",
            HINT);
      }
    }
    return found;
  }

  /** How many words each sentence has. */
  private static int[] lengths(String words) {
    return Passage.sentences(words).stream().mapToInt(each -> count(each.of(words))).toArray();
  }

  /** A lead-in makes one sentence with each of its items that goes on in lower case. */
  private static void withItems(Passage passage, int longest, Report report) {
    List<Span> sentences = passage.sentences();
    List<Norm> norms = passage.context().norms();
    if (sentences.isEmpty()
        || norms.isEmpty()
        || norms.get(norms.size() - 1).items().isEmpty()
        || passage.part() == Passage.Part.TAIL) {
      return;
    }
    Span last = sentences.get(sentences.size() - 1);
    String leadIn = last.of(passage.words());
    if (SENTENCE_END.matcher(leadIn).find()) {
      return;
    }
    int most = 0;
    for (Clause item : norms.get(norms.size() - 1).items()) {
      int words = count(continuation(item));
      most = words <= longest ? Math.max(most, words) : most;
    }
    if (most > 0 && count(leadIn) + most > longest) {
      report.add(
          passage.place(last),
          "With the longest item of its list, this sentence has %d words; more than %d are hard to follow."
              .formatted(count(leadIn) + most, longest),
          "Shorten what stands before the list, or let each item be a sentence of its own.");
    }
  }

  /** The words of an item that go on in lower case; empty if they begin anew. */
  private static String continuation(Clause item) {
    String words = item.norms().isEmpty() ? "" : item.norms().get(0).text().words();
    return !words.isEmpty() && Character.isLowerCase(words.charAt(0)) ? words : "";
  }

  private static int count(String sentence) {
    int words = 0;
    boolean counted = false;
    for (int at = 0; at < sentence.length(); at++) {
      if (sentence.charAt(at) == ' ') {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(sentence.charAt(at))) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
