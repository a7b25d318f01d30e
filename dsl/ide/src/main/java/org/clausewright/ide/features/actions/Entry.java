package org.clausewright.ide.features.actions;

/**
 * A definition to be written.
 *
 * @param words that are for the author to change
 * @param more that may go on a line of its own; empty if there is nothing more
 */
record Entry(String before, String words, String after, String more) {

  /** The length of its line, not counting the indentation. */
  int length() {
    return before.length() + words.length() + after.length() + 1 + more.length();
  }
}
