package org.clausewright.eclipse.wizards;

import org.eclipse.swt.widgets.Text;

/** A line that follows what else is entered until it is changed by hand. */
final class Suggestion {

  private final Text text;
  private boolean suggesting;
  private boolean own;

  Suggestion(Text text) {
    this.text = text;
    text.addModifyListener(event -> own |= !suggesting);
  }

  /** Offers a text in place of the last one offered. */
  void offer(String offered) {
    if (!own && !text.getText().equals(offered)) {
      suggesting = true;
      text.setText(offered);
      suggesting = false;
    }
  }
}
