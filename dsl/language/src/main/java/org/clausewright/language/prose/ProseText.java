package org.clausewright.language.prose;

import java.util.regex.Pattern;

/** The characters of a text as written in a source file, and what they stand for. */
public final class ProseText {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  /** What makes references, terms, emphasis and links of words, or ends them. */
  private static final Pattern MEANING = Pattern.compile("[\\\\\"\\[\\]{}*<>|`]");

  private ProseText() {}

  /** A quoted text without its quotation marks and escapes, white space folded. */
  public static String unquoted(String quoted) {
    int marks = quoted.startsWith("\"\"\"") ? 3 : 1;
    String inner =
        quoted.length() < 2 * marks ? "" : quoted.substring(marks, quoted.length() - marks);
    return unescaped(folded(inner).strip());
  }

  /** Words as a quoted text on one line, none of whose characters has a meaning of its own. */
  public static String quoted(String words) {
    return '"' + MEANING.matcher(folded(words).strip()).replaceAll("\\\\$0") + '"';
  }

  /** Every run of white space as one space. */
  public static String folded(String text) {
    char[] characters = text.toCharArray();
    int length = 0;
    boolean changed = false;
    boolean afterSpace = false;
    for (char c : characters) {
      if (c > ' ' || !isSpace(c)) {
        characters[length++] = c;
        afterSpace = false;
      } else if (afterSpace) {
        changed = true;
      } else {
        characters[length++] = ' ';
        changed |= c != ' ';
        afterSpace = true;
      }
    }
    return changed ? new String(characters, 0, length) : text;
  }

  /** Every character of white space as a space. */
  static String spaced(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (isSpace(characters[i])) {
        characters[i] = ' ';
      }
    }
    return new String(characters);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /**
   * A backslash before punctuation is dropped and the punctuation kept, as in CommonMark, section
   * 2.4.
   */
  public static String unescaped(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
  }
}
