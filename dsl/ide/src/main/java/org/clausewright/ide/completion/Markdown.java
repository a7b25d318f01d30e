package org.clausewright.ide.completion;

import java.util.regex.Pattern;

/** Text of policies in Markdown. */
final class Markdown {

  private static final Pattern PUNCTUATION = Pattern.compile("([!-/:-@\\[-`{-~])");

  private Markdown() {}

  /** A text that is shown as it is, whatever its characters. */
  static String escaped(String text) {
    return PUNCTUATION.matcher(text).replaceAll("\\\\$1");
  }

  /** Markdown that was made here, as plain text. */
  static String plain(String markdown) {
    return markdown
        .replaceAll("(?m)^```.*\n?|  $", "")
        .replaceAll("(?<!\\\\)(\\*\\*|`)", "")
        .replaceAll("\\\\(\\p{Punct})", "$1");
  }
}
