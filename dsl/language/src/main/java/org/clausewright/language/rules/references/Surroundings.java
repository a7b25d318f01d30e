package org.clausewright.language.rules.references;

import java.util.List;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Span;

/** The words around a place in a passage. */
final class Surroundings {

  private static final int REACH = 300;

  private Surroundings() {}

  /** The sentence, cut where it is very long. */
  static String sentence(Passage passage, int at) {
    List<Span> sentences = passage.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (sentences.isEmpty()) {
      return "";
    }
    Span sentence = sentences.get(low);
    int start = Math.max(sentence.start(), at - REACH);
    return passage.words().substring(start, Math.max(start, Math.min(sentence.end(), at + REACH)));
  }
}
