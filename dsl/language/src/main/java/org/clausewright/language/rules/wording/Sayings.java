package org.clausewright.language.rules.wording;

import java.util.List;
import java.util.Optional;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Span;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.prose.Inline;

/** What the characters of a passage belong to. */
final class Sayings {

  private static final int LONGEST_QUOTATION = 90;

  private Sayings() {}

  /** The norm whose words stand at an offset; empty if none do. */
  static Optional<Norm> norm(Passage passage, int offset) {
    List<Norm> norms = passage.context().norms();
    int end = 0;
    int at = 0;
    for (PrintedText text : passage.texts()) {
      end += text.words().length() + 1;
      if (offset < end) {
        break;
      }
      at++;
    }
    return norms.isEmpty()
        ? Optional.empty()
        : Optional.of(norms.get(Math.min(at, norms.size() - 1)));
  }

  /** The sentence at an offset. */
  static Span sentence(Passage passage, int offset) {
    for (Span sentence : passage.sentences()) {
      if (offset < sentence.end()) {
        return sentence;
      }
    }
    return new Span(0, passage.words().length());
  }

  /** Whether some words of a passage have no mark or reference in them: they can be rewritten. */
  static boolean isPlain(Passage passage, int from, int to) {
    int start = 0;
    for (PrintedText text : passage.texts()) {
      int end = start + text.words().length();
      if (from < end) {
        return to <= end && isPlain(text.prose().parts(), from - start, to - start);
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean isPlain(List<Inline> parts, int from, int to) {
    int start = 0;
    for (Inline part : parts) {
      int end = start + part.words().length();
      if (from < end) {
        if (part instanceof Inline.Emphasis emphasis) {
          return to <= end && isPlain(emphasis.parts(), from - start, to - start);
        }
        if (part instanceof Inline.Strong strong) {
          return to <= end && isPlain(strong.parts(), from - start, to - start);
        }
        return to <= end && part instanceof Inline.Text;
      }
      start = end;
    }
    return false;
  }

  /** Words to quote in a message, shortened in the middle if they are many. */
  static String quote(String words) {
    if (words.length() <= LONGEST_QUOTATION) {
      return "“" + words + "”";
    }
    int head = words.lastIndexOf(' ', LONGEST_QUOTATION * 2 / 3);
    int tail = words.indexOf(' ', words.length() - LONGEST_QUOTATION / 4);
    return "“%s … %s”"
        .formatted(
            words.substring(0, head > 0 ? head : LONGEST_QUOTATION * 2 / 3),
            words.substring(tail > 0 ? tail + 1 : words.length() - LONGEST_QUOTATION / 4));
  }

  /** How to cite the clause of a passage: “5.1”. */
  static String citation(Passage passage) {
    String citation =
        passage.context().clause().map(clause -> clause.label().citation()).orElse("");
    return citation.isEmpty() ? "elsewhere in the policy" : "in " + citation;
  }
}
