package org.clausewright.language.prose;

/**
 * Where Markdown gives some words of a text a meaning.
 *
 * @param start of the words, with the marks before them
 * @param end of the words, with the marks after them
 */
public record Markup(Kind kind, int start, int end) {

  /** What Markdown can say of words. */
  public enum Kind {
    EMPHASIS,
    STRONG,
    LINK
  }
}
