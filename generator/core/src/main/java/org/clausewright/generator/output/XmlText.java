package org.clausewright.generator.output;

import org.clausewright.generator.markup.Visible;

/** Text that XML 1.0 can hold, and gives back as it was. */
public final class XmlText {

  private XmlText() {}

  /** The text, {@link Visible}; XML parsers turn carriage returns into line breaks (2.11). */
  public static String clean(String text) {
    return Visible.of(text).replace('\r', '\n');
  }
}
