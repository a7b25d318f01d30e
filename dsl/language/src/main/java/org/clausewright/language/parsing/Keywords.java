package org.clausewright.language.parsing;

import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;

/** The words that the grammar gives a meaning, to be found without cutting them out of a text. */
final class Keywords {

  private static final int SLOTS = 1024;
  private static final char[][] WORDS = new char[SLOTS][];
  private static final int[] TYPES = new int[SLOTS];

  static {
    String[] names = InternalPolicyParser.tokenNames;
    for (int type = 0; type < names.length; type++) {
      if (names[type].startsWith("'")) {
        add(names[type].substring(1, names[type].length() - 1).toCharArray(), type);
      }
    }
  }

  private Keywords() {}

  private static void add(char[] word, int type) {
    int slot = slot(hash(word, 0, word.length));
    while (WORDS[slot] != null) {
      slot = slot(slot + 1);
    }
    WORDS[slot] = word;
    TYPES[slot] = type;
  }

  /** The token type of the word that stands in a text, or another type if it is no keyword. */
  static int type(char[] text, int start, int end, int otherwise) {
    int slot = slot(hash(text, start, end));
    while (WORDS[slot] != null) {
      if (stands(WORDS[slot], text, start, end)) {
        return TYPES[slot];
      }
      slot = slot(slot + 1);
    }
    return otherwise;
  }

  private static boolean stands(char[] word, char[] text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text[i] != word[i - start]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 10) & (SLOTS - 1);
  }
}
