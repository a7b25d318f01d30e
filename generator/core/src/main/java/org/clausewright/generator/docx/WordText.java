package org.clausewright.generator.docx;

import java.util.regex.Pattern;
import org.clausewright.generator.markup.Html;

/** Text that Word shows as it is. */
final class WordText {

  private static final int REPLACEMENT = 0xFFFD;

  private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private WordText() {}

  /**
   * A text with a replacement character for each that XML can't hold (XML 1.0, section 2.2) or that
   * is a control; line breaks and tabs become spaces.
   */
  static String clean(String text) {
    boolean clean = true;
    for (int i = 0; i < text.length() && clean; i++) {
      char c = text.charAt(i);
      clean = c >= ' ' && c < '\u007F' || c > '\u009F' && c < '\uD800';
    }
    if (clean) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(shown(c)));
    return out.toString();
  }

  /**
   * The text with a replacement character for each that turns the direction of what follows; for
   * words that stand outside the policy's text.
   */
  static String visible(String text) {
    return DIRECTION.matcher(text).replaceAll("\uFFFD");
  }

  /** The text for a template of a part: cleaned, and with character references for markup. */
  static String escape(String text) {
    return Html.escape(clean(text));
  }

  private static int shown(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return ' ';
    }
    boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    return control || half || (c & 0xFFFE) == 0xFFFE ? REPLACEMENT : c;
  }
}
