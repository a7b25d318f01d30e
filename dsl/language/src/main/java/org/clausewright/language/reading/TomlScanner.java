package org.clausewright.language.reading;

/** Finds where keys and values end in a TOML text without errors. */
final class TomlScanner {

  private final String text;
  private int at;

  TomlScanner(String text) {
    this.text = text;
  }

  /**
   * Where a value stands.
   *
   * @param lastKey the first character of the last part of its key
   * @param end behind its last character
   */
  record Value(int lastKey, int start, int end) {}

  /** The value of the key that begins somewhere. */
  Value value(int key) {
    at = key;
    int lastKey = key;
    while (text.charAt(at) != '=') {
      if (text.charAt(at) == '.') {
        at++;
        space();
        lastKey = at;
      } else {
        piece();
      }
    }
    at++;
    space();
    int start = at;
    value();
    return new Value(lastKey, start, at);
  }

  private void space() {
    while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void value() {
    char first = text.charAt(at);
    if (first == '[' || first == '{') {
      group(first == '[' ? ']' : '}');
    } else if (first == '"' || first == '\'') {
      quotation();
    } else {
      while (at < text.length() && " \t\r\n,]}#".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }
  }

  private void group(char closing) {
    at++;
    while (text.charAt(at) != closing) {
      piece();
    }
    at++;
  }

  /** A text, a group, a comment or any other character. */
  private void piece() {
    char c = text.charAt(at);
    if (c == '#') {
      at = text.indexOf('\n', at) + 1;
    } else if ("\"'[{".indexOf(c) >= 0) {
      value();
    } else {
      at++;
    }
  }

  private void quotation() {
    String mark = text.substring(at, at + 1);
    String block = mark.repeat(3);
    String closing = text.startsWith(block, at) ? block : mark;
    at += closing.length();
    while (!text.startsWith(closing, at)) {
      at += mark.equals("\"") && text.charAt(at) == '\\' ? 2 : 1;
    }
    at += closing.length();
    while (closing.length() == block.length() && text.startsWith(mark, at)) {
      at++; // marks that belong to the text stand right before those that end it
    }
  }
}
