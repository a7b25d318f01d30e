package org.clausewright.language.rules.metadata;

import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.model.norm.Norm;

/** The words of norms in the source. */
final class NormText {

  private NormText() {}

  /** Where a norm's words are, without their quotation marks. */
  static Place place(Draft draft, Norm norm) {
    PrintedText text = draft.text(norm);
    return text.place(0, text.words().length());
  }

  /** Where some words of a norm are; all its words if it has not these. */
  static Place place(Draft draft, Norm norm, String words) {
    PrintedText text = draft.text(norm);
    int at = text.words().indexOf(words);
    return at < 0 ? place(draft, norm) : text.place(at, at + words.length());
  }
}
