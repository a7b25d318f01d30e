package org.clausewright.language.rules;

/**
 * Some characters of a source file.
 *
 * @param offset from the start of its text, in UTF-16 code units
 */
public record Place(int offset, int length) {

  /** The place just before this one, of no length. */
  public Place before() {
    return new Place(offset, 0);
  }

  /** The place just after this one, of no length. */
  public Place after() {
    return new Place(end(), 0);
  }

  public int end() {
    return offset + length;
  }

  /** Whether another place is inside this one. */
  public boolean contains(Place other) {
    return offset <= other.offset && other.end() <= end();
  }
}
