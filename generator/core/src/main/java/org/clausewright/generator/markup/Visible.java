package org.clausewright.generator.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a reader can trust it: a character that nobody sees but that turns the direction of
 * others, or that documents can't hold, is written as its code, {@code [U+202E]}. Every output that
 * people read treats such characters alike; JSON keeps them, as escapes.
 *
 * <p>These are control characters, the nine embeddings, overrides and isolates of the bidirectional
 * algorithm, the annotation and deprecated format characters, noncharacters and surrogates without
 * their other half. Marks that right-to-left scripts, joined letters and hyphenation need remain.
 */
public final class Visible {

  private static final Pattern CODE = Pattern.compile("\\[U\\+(10[0-9A-F]{4}|[0-9A-F]{4,5})]");

  private Visible() {}

  /** The text with every hidden character shown; white space stays as it is. */
  public static String of(String text) {
    int at = firstHidden(text, 0);
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    while (at < text.length()) {
      int hidden = text.codePointAt(at);
      out.append(text, from, at).append("[U+%04X]".formatted(hidden));
      from = at + Character.charCount(hidden);
      at = firstHidden(text, from);
    }
    return out.append(text, from, at).toString();
  }

  /** The text with characters again for their codes: what {@link #of} was given. */
  public static String undone(String visible) {
    return visible.indexOf('[') < 0
        ? visible
        : CODE.matcher(visible)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(code.group(1), 16))));
  }

  private static int firstHidden(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isHidden(character)) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  /** Whether a character is shown as its code. */
  public static boolean isHidden(int character) {
    if (character >= ' ' && character < 0x7F) {
      return false;
    }
    return isControl(character)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x206F)
        || (character >= 0xFFF9 && character <= 0xFFFB)
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
        || (character >= 0xFDD0 && character <= 0xFDEF)
        || (character & 0xFFFE) == 0xFFFE;
  }

  private static boolean isControl(int character) {
    return (character < ' ' && character != '\t' && character != '\n' && character != '\r')
        || (character >= 0x7F && character <= 0x9F);
  }
}
