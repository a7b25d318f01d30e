package org.clausewright.language.formatting;

/**
 * A piece of a source text that the formatter moves as a whole.
 *
 * @param text as it is to be written; a prose without its quotation marks, white space folded
 * @param lines how many line ends stood before it
 * @param starts whether a new statement begins with it
 * @param section whether that statement is set off by a blank line
 */
record Piece(Kind kind, String text, int lines, boolean starts, boolean section) {

  /** What may happen to a piece. */
  enum Kind {
    /** A keyword: a line may break before it. */
    KEYWORD,
    /** A name or number, or punctuation of the language. */
    WORD,
    /** A text that may be wrapped. */
    PROSE,
    OPEN,
    CLOSE,
    COMMENT,
    LINE_COMMENT
  }
}
