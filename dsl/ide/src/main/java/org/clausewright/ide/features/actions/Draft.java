package org.clausewright.ide.features.actions;

/**
 * New text of which some words are for the author to write.
 *
 * @param length of what it replaces
 * @param placeholder stands for what the author writes
 */
record Draft(int offset, int length, String before, String placeholder, String after) {

  String text() {
    return before + placeholder + after;
  }
}
