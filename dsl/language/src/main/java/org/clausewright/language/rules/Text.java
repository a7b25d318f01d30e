package org.clausewright.language.rules;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a paragraph, and what searches found in them. Policies share many paragraphs,
 * because they were made from the same models: each is searched once, whatever the number of
 * policies that it stands in.
 */
public final class Text {

  private static final int MOST_TEXTS = 20_000;
  private static final int LONGEST = 4_000;

  private static final Map<String, Text> KNOWN = new ConcurrentHashMap<>();

  private final String words;

  /** By the numbers of the searches: whether they find nothing here, as most of them do. */
  private long nothing;

  private long nothingEither;

  /** What the others found, by their numbers. */
  private @Nullable Object[] found = {};

  private Text(String words) {
    this.words = words;
  }

  /** The text of these words: the same object for the same words, unless they are very long. */
  public static Text of(String words) {
    if (words.length() > LONGEST) {
      return new Text(words);
    }
    Text known = KNOWN.get(words);
    if (known != null) {
      return known;
    }
    if (KNOWN.size() > MOST_TEXTS) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(words, Text::new);
  }

  public String words() {
    return words;
  }

  /** Whether it is known that a search finds nothing here. */
  boolean hasNothing(int search) {
    return ((search < Long.SIZE ? nothing : nothingEither) >>> search & 1) != 0;
  }

  /** What a search found here, if it is known. */
  @Nullable Object found(int search) {
    @Nullable Object[] known = found;
    return search < known.length ? known[search] : null;
  }

  void findNothing(int search) {
    if (search < Long.SIZE) {
      nothing |= 1L << search;
    } else {
      nothingEither |= 1L << search;
    }
  }

  /** Threads may do so at the same time: what one of them forgets is found once more. */
  void find(int search, Object value) {
    @Nullable Object[] room = found;
    if (search >= room.length) {
      room = Arrays.copyOf(room, search + 8);
      found = room;
    }
    // another thread that sees the value sees all of it
    VarHandle.releaseFence();
    room[search] = value;
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Text text && text.words.equals(words));
  }
}
