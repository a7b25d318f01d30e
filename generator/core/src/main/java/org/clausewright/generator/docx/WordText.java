package org.clausewright.generator.docx;

import org.clausewright.generator.markup.Html;
import org.clausewright.generator.markup.Visible;

/** Text that Word shows as it is. */
final class WordText {

  private WordText() {}

  /** The text, {@link Visible}; line breaks and tabs, which Word takes for commands, are spaces. */
  static String clean(String text) {
    return Visible.of(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  /** The text for a template of a part: cleaned, and with character references for markup. */
  static String escape(String text) {
    return Html.escape(clean(text));
  }
}
