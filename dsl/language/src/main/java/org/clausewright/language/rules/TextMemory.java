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

  private static final Map<String, Map<Object, Object>> TEXTS = new ConcurrentHashMap<>();

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
    if (TEXTS.size() > MOST_TEXTS) {
      TEXTS.clear();
    }
    Map<Object, Object> known = TEXTS.computeIfAbsent(text, any -> new ConcurrentHashMap<>(8));
    Object found = known.get(key);
    if (found == null) {
      found = search.apply(text);
      known.put(key, found);
    }
    return (T) found;
  }
}
