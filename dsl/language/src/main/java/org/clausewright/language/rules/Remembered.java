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

  private final Map<Object, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> search;

  /**
   * @param search depends on nothing but the text
   */
  public Remembered(Function<String, T> search) {
    this.search = search;
  }

  /** What is found in a text. */
  public T in(Text text) {
    T found = known.get(text);
    return found == null ? searched(text, text.words()) : found;
  }

  /** What is found in words; in a text it is found faster. */
  public T in(String words) {
    T found = known.get(words);
    return found == null ? searched(words, words) : found;
  }

  private T searched(Object text, String words) {
    T found = search.apply(words);
    if (words.length() <= LONGEST) {
      if (known.size() >= MOST_TEXTS) {
        known.clear();
      }
      known.put(text, found);
    }
    return found;
  }
}
