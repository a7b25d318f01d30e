package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for in policies.
 *
 * @param bases of its words, in lower case without possessive endings
 * @param hashes the hash codes of the bases
 */
record Phrase(String text, List<Word> words, List<String> bases, int[] hashes) {

  private static final Search<int[]> HASHES = new Search<>(text -> hashes(bases(text)));

  private static final Remembered<Phrase> KNOWN = new Remembered<>(Phrase::read);

  static Phrase of(String text) {
    return KNOWN.in(text);
  }

  private static Phrase read(String text) {
    List<String> bases = bases(text);
    return new Phrase(text, Word.of(text), bases, hashes(bases));
  }

  /** The hash codes of the words of a text in lower case, without possessive endings. */
  static int[] hashes(Text text) {
    return HASHES.in(text);
  }

  private static int[] hashes(List<String> bases) {
    int[] hashes = new int[bases.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = bases.get(i).hashCode();
    }
    return hashes;
  }

  /** The words of a text in lower case, without possessive endings. */
  static List<String> bases(String text) {
    List<String> bases = new ArrayList<>();
    for (Word word : Word.of(text)) {
      bases.add(Concordance.base(word.lower()));
    }
    return List.copyOf(bases);
  }

  static List<Phrase> all(Collection<String> texts) {
    return texts.stream().distinct().map(Phrase::of).toList();
  }

  /** Those with the most words first, so that a name is found before what is part of it. */
  static List<Phrase> longestFirst(Collection<Phrase> phrases) {
    List<Phrase> sorted = new ArrayList<>(phrases);
    sorted.sort(Phrase::compare);
    return sorted;
  }

  private static int compare(Phrase one, Phrase other) {
    return one.size() == other.size()
        ? one.text.compareTo(other.text)
        : Integer.compare(other.size(), one.size());
  }

  /** Phrases by the longest of their words: most of them are in no policy, and that tells best. */
  static final class Index {

    private final List<Phrase> all;

    /** The hash code of the word that tells each of them. */
    private final int[] telling;

    /** By places of a hash table: a hash code, and the first phrase that it tells, from 1. */
    private final int[] words;

    private final int[] firsts;

    /** The next phrase that the same word tells, for each phrase; from 1. */
    private final int[] nexts;

    Index(List<Phrase> all) {
      this.all = List.copyOf(all);
      this.words = new int[Integer.highestOneBit(all.size() + 1) * 4];
      this.firsts = new int[words.length];
      this.nexts = new int[all.size()];
      this.telling = new int[all.size()];
      for (int i = 0; i < nexts.length; i++) {
        if (all.get(i).size() > 0) {
          int word = all.get(i).telling();
          telling[i] = word;
          int slot = slot(word);
          words[slot] = word;
          nexts[i] = firsts[slot];
          firsts[slot] = i + 1;
        }
      }
    }

    private int slot(int word) {
      int slot = (word ^ word >>> 15) & words.length - 1;
      while (firsts[slot] != 0 && words[slot] != word) {
        slot = slot + 1 & words.length - 1;
      }
      return slot;
    }

    List<Phrase> all() {
      return all;
    }

    int[] telling() {
      return telling;
    }

    /** Sets the positions in the list of the phrases that a word tells. */
    void tell(int word, BitSet positions) {
      for (int next = firsts[slot(word)]; next > 0; next = nexts[next - 1]) {
        positions.set(next - 1);
      }
    }
  }

  int size() {
    return hashes.length;
  }

  /** The hash code of its longest word. */
  private int telling() {
    int longest = 0;
    for (int i = 1; i < hashes.length; i++) {
      if (bases.get(i).length() > bases.get(longest).length()) {
        longest = i;
      }
    }
    return hashes[longest];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phrase phrase && phrase.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
