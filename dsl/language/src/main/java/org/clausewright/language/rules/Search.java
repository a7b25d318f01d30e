package org.clausewright.language.rules;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule looks for in texts. It is a constant of the rule: what it finds in a text
 * is remembered with that text.
 *
 * @param <T> what is found; it is not changed afterwards
 */
public final class Search<T> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Texts note of so many searches that they find nothing. */
  private static final int MOST_NOTED = 2 * Long.SIZE;

  private final int number = COUNT.getAndIncrement();
  private final Function<String, T> search;
  private volatile @Nullable T nothing;

  /**
   * @param search depends on nothing but the words
   */
  public Search(Function<String, T> search) {
    this.search = search;
  }

  /** What it finds in a text. */
  @SuppressWarnings("unchecked")
  public T in(Text text) {
    T none = nothing;
    if (none != null && text.hasNothing(number)) {
      return none;
    }
    Object found = text.found(number);
    return found == null ? search(text) : (T) found;
  }

  /** What it finds in the words of a paragraph. */
  public T in(Passage passage) {
    return in(passage.text());
  }

  /** What it finds in words; a text is searched faster. */
  public T in(String words) {
    return in(Text.of(words));
  }

  private T search(Text text) {
    T found = search.apply(text.words());
    if (isNothing(found) && number < MOST_NOTED) {
      nothing = found;
      text.findNothing(number);
    } else {
      text.find(number, found);
    }
    return found;
  }

  private static boolean isNothing(Object found) {
    return found == List.of() || found == Optional.empty() || found == Boolean.FALSE;
  }
}
