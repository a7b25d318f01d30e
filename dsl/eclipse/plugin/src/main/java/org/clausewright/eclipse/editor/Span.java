package org.clausewright.eclipse.editor;

/**
 * A piece of a text with one tone.
 *
 * @param start where it begins
 * @param end where it ends, exclusively
 * @param tone as what it is shown
 */
record Span(int start, int end, Tone tone) {

  Span moved(int by) {
    return new Span(start + by, end + by, tone);
  }
}
