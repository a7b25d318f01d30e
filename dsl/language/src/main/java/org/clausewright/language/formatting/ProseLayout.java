package org.clausewright.language.formatting;

/** Texts in quotation marks: on one line where they fit, wrapped between {@code """} where not. */
final class ProseLayout {

  /** No line is longer, unless a single word is. */
  static final int WIDTH = 100;

  private ProseLayout() {}

  /** A text on one line, in the marks that it needs. */
  static String quoted(String words) {
    String marks = needsBlock(words) ? "\"\"\"" : "\"";
    return marks + words + marks;
  }

  /**
   * A text on lines of its own.
   *
   * @param indent of the statement; the words are indented one step more
   */
  static String block(String words, String indent, String step) {
    String inner = indent + step;
    StringBuilder block = new StringBuilder("\"\"\"");
    int column = WIDTH + 1;
    for (String word : words.split(" ")) {
      if (column + 1 + word.length() > WIDTH) {
        block.append('\n').append(inner);
        column = inner.length();
      } else {
        block.append(' ');
        column++;
      }
      block.append(word);
      column += word.length();
    }
    return block.append('\n').append(inner).append("\"\"\"").toString();
  }

  /** Whether the words hold a quotation mark that a single mark would take for the end. */
  private static boolean needsBlock(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '\\') {
        i++;
      } else if (words.charAt(i) == '"') {
        return true;
      }
    }
    return false;
  }
}
