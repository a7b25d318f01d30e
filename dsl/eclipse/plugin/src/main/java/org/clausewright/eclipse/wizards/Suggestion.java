package org.clausewright.eclipse.wizards;

import org.eclipse.swt.widgets.Text;

/** A line that follows what else is entered until it is changed by hand. */
final class Suggestion {

  private final Text text;
  private String offered = "";

  Suggestion(Text text) {
    this.text = text;
  }

  /** Offers words in place of those offered last. */
  void offer(String words) {
    if (text.getText().equals(offered) && !words.equals(offered)) {
      offered = words;
      text.setText(words);
    }
  }
}
