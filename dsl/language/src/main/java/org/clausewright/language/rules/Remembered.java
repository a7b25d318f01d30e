package org.clausewright.language.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A search of texts that remembers what it found in each.
 *
 * @param <T> what is found; it is not changed afterwards
 */
public final class Remembered<T> {

  private static final int MOST_TEXTS = 5_000;
  private static final int LONGEST = 4_000;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> search;

  /**
   * @param search depends on nothing but the text
   */
  public Remembered(Function<String, T> search) {
    this.search = search;
  }

  /** What is found in a text. */
  public T in(String text) {
    T found = known.get(text);
    return found == null ? searched(text) : found;
  }

  private T searched(String text) {
    T found = search.apply(text);
    if (text.length() <= LONGEST) {
      if (known.size() >= MOST_TEXTS) {
        known.clear();
      }
      known.put(text, found);
    }
    return found;
  }
}
