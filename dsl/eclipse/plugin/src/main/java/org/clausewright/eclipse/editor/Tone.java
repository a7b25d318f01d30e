package org.clausewright.eclipse.editor;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.swt.SWT;

/** What a piece of a policy is shown as; each has its colour among the preferences of the theme. */
enum Tone {
  KEYWORD(SWT.NORMAL),
  NAME(SWT.NORMAL),
  NUMBER(SWT.NORMAL),
  PROSE(SWT.NORMAL),
  STRONG(SWT.BOLD),
  EMPHASIS(SWT.ITALIC),
  LINK(SWT.NORMAL),
  REFERENCE(SWT.NORMAL),
  MARK(SWT.NORMAL),
  COMMENT(SWT.NORMAL);

  private final int font;

  Tone(int font) {
    this.font = font;
  }

  /** The style of the font, as SWT has it. */
  int font() {
    return font;
  }

  /** The id of the colour in the theme. */
  String color() {
    Tone shown = this == STRONG || this == EMPHASIS ? PROSE : this;
    return PolicyPlugin.ID + "." + shown.name().toLowerCase(java.util.Locale.ROOT);
  }
}
