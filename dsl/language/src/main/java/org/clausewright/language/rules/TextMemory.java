package org.clausewright.language.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found in a text before. Policies share many paragraphs, because they were made from the
 * same models: each is searched once, whatever the number of policies that it stands in.
 */
public final class TextMemory {

  private static final int MOST_TEXTS = 20_000;
  private static final int LONGEST = 4_000;

  private static final Map<String, Memory> TEXTS = new ConcurrentHashMap<>();

  /** What was found in one text, by the keys of the searches. */
  private record Memory(String text, Map<Object, Object> found) {

    private static Memory of(String text) {
      return new Memory(text, new ConcurrentHashMap<>(8));
    }
  }

  private TextMemory() {}

  /**
   * What a search finds in a text: found anew, or remembered.
   *
   * @param search depends on nothing but the text; its result is not changed afterwards
   * @param key of the search
   */
  @SuppressWarnings("unchecked")
  public static <T> T find(String text, Object key, Function<String, T> search) {
    if (text.length() > LONGEST) {
      return search.apply(text);
    }
    Map<Object, Object> known = memory(text).found;
    Object found = known.get(key);
    if (found == null) {
      found = search.apply(text);
      known.put(key, found);
    }
    return (T) found;
  }

  /** The same text as the object that is remembered: what was found in it is looked up faster. */
  static String remembered(String text) {
    return text.length() > LONGEST ? text : memory(text).text;
  }

  private static Memory memory(String text) {
    Memory known = TEXTS.get(text);
    if (known != null) {
      return known;
    }
    if (TEXTS.size() > MOST_TEXTS) {
      TEXTS.clear();
    }
    return TEXTS.computeIfAbsent(text, Memory::of);
  }
}
