package org.clausewright.language.rules;

/**
 * A part of a text.
 *
 * @param end after its last character
 */
public record Span(int start, int end) {

  /** The part of the text. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
