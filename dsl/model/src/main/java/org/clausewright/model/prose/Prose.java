package org.clausewright.model.prose;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of a policy: inline pieces in reading order. White space is folded to single spaces.
 *
 * @param parts never empty strings in a row; an empty list is a text without words
 */
public record Prose(List<Inline> parts) {

  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    parts = List.copyOf(parts);
  }

  /** Prose of plain words only. */
  public static Prose of(String words) {
    return words.isEmpty() ? EMPTY : new Prose(List.of(new Inline.Text(words)));
  }

  /** The words as a reader sees them, without marks. */
  public String words() {
    return words(parts);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  static String words(List<Inline> parts) {
    return parts.size() == 1
        ? parts.get(0).words()
        : parts.stream().map(Inline::words).collect(Collectors.joining());
  }
}
