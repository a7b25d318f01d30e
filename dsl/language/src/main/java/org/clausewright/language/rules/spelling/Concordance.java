package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;

/**
 * The words of a policy and where they stand. Each word has a number, and is looked up by the hash
 * code of its base; that of another word may be the same.
 */
final class Concordance {

  private static final Search<List<String>> HYPHENED = new Search<>(Concordance::hyphened);

  private final List<Passage> passages;

  /** The number of the first word of each passage. */
  private final int[] starts;

  /** The passage of each word. */
  private final int[] homes;

  /** The hash code of each word. */
  private final int[] hashes;

  /** By places of a hash table: the first word of a hash code, and how many there are; from 1. */
  private final int[] firsts;

  private final int[] counts;

  /** The hash codes, each once. */
  private final int[] different;

  /** The next word of the same hash code, for each word; from 1. */
  private final int[] nexts;

  private final Map<Phrase, List<Mention>> found = new ConcurrentHashMap<>();

  private Concordance(Draft draft) {
    this.passages = draft.passages();
    this.starts = new int[passages.size() + 1];
    int[][] words = new int[passages.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = Phrase.hashes(passages.get(i).text());
      starts[i + 1] = starts[i] + words[i].length;
    }
    int size = starts[passages.size()];
    this.homes = new int[size];
    this.hashes = new int[size];
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(words[i], 0, hashes, starts[i], words[i].length);
      Arrays.fill(homes, starts[i], starts[i + 1], i);
    }
    this.firsts = new int[Integer.highestOneBit(size + 1) * 4];
    this.counts = new int[firsts.length];
    this.nexts = new int[size];
    int[] seen = new int[size];
    int most = 0;
    for (int number = size - 1; number >= 0; number--) {
      int slot = slot(hashes[number]);
      if (firsts[slot] == 0) {
        seen[most++] = hashes[number];
      }
      nexts[number] = firsts[slot];
      firsts[slot] = number + 1;
      counts[slot]++;
    }
    this.different = Arrays.copyOf(seen, most);
  }

  /** Where a hash code is in the table, or would be. */
  private int slot(int hash) {
    int slot = (hash ^ hash >>> 15) & firsts.length - 1;
    while (firsts[slot] != 0 && hashes[firsts[slot] - 1] != hash) {
      slot = slot + 1 & firsts.length - 1;
    }
    return slot;
  }

  static Concordance of(Draft draft) {
    return draft.derive(Concordance.class, Concordance::new);
  }

  /** The words with hyphens in lower case, without possessive endings; in a fixed order. */
  Set<String> hyphened() {
    Set<String> hyphened = new TreeSet<>();
    for (Passage passage : passages) {
      hyphened.addAll(HYPHENED.in(passage));
    }
    return hyphened;
  }

  private static List<String> hyphened(String words) {
    return Phrase.bases(words).stream().filter(base -> base.indexOf('-') > 0).toList();
  }

  /** How many words stand in the passages before one. */
  int start(Passage passage) {
    return starts[passage.index()];
  }

  /** Whether the policy has a word in lower case, without a possessive ending. */
  boolean has(String word) {
    for (int at = firsts[slot(word.hashCode())]; at > 0; at = nexts[at - 1]) {
      Passage passage = passages.get(homes[at - 1]);
      if (base(passage.tokens().get(at - 1 - start(passage)).lower()).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the policy may have all words of a phrase: cheaper to tell than where it is. */
  boolean mayHave(Phrase phrase) {
    for (int hash : phrase.hashes()) {
      if (firsts[slot(hash)] == 0) {
        return false;
      }
    }
    return phrase.size() > 0;
  }

  /** The phrases of a list whose words the policy may have, in its order. */
  List<Phrase> possible(Phrase.Index index) {
    List<Phrase> possible = new ArrayList<>();
    BitSet positions = positions(index);
    for (int i = positions.nextSetBit(0); i >= 0; i = positions.nextSetBit(i + 1)) {
      possible.add(index.all().get(i));
    }
    return possible;
  }

  /** Where in a list the phrases are whose words the policy may have. */
  BitSet positions(Phrase.Index index) {
    BitSet positions = new BitSet();
    if (index.telling().length < different.length) {
      for (int i = 0; i < index.telling().length; i++) {
        if (firsts[slot(index.telling()[i])] != 0) {
          positions.set(i);
        }
      }
    } else {
      for (int hash : different) {
        index.tell(hash, positions);
      }
    }
    for (int i = positions.nextSetBit(0); i >= 0; i = positions.nextSetBit(i + 1)) {
      if (!mayHave(index.all().get(i))) {
        positions.clear(i);
      }
    }
    return positions;
  }

  List<Mention> find(String phrase) {
    return find(Phrase.of(phrase));
  }

  /** Where a phrase stands, in any capitals, in document order; only spaces between its words. */
  List<Mention> find(Phrase phrase) {
    if (!mayHave(phrase)) {
      return List.of();
    }
    List<Mention> known = found.get(phrase);
    if (known == null) {
      known = List.copyOf(search(phrase));
      found.put(phrase, known);
    }
    return known;
  }

  /** Goes through the places of the word that is rarest. */
  private List<Mention> search(Phrase phrase) {
    int rarest = 0;
    int anchor = slot(phrase.hashes()[0]);
    for (int i = 1; i < phrase.size(); i++) {
      int slot = slot(phrase.hashes()[i]);
      if (counts[slot] < counts[anchor]) {
        rarest = i;
        anchor = slot;
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (int at = firsts[anchor]; at > 0; at = nexts[at - 1]) {
      Passage passage = passages.get(homes[at - 1]);
      int first = at - 1 - rarest - start(passage);
      if (first >= 0
          && hasHashes(at - 1 - rarest, phrase)
          && matches(passage, first, phrase.words())) {
        mentions.add(mention(passage, first, first + phrase.size() - 1));
      }
    }
    return mentions;
  }

  private boolean hasHashes(int number, Phrase phrase) {
    int[] wanted = phrase.hashes();
    for (int i = 0; i < wanted.length; i++) {
      if (number + i >= hashes.length || hashes[number + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(Passage passage, int first, List<Word> wanted) {
    List<Word> tokens = passage.tokens();
    int last = wanted.size() - 1;
    if (first + last >= tokens.size()) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      Word token = tokens.get(first + i);
      String lower = token.lower();
      String word = wanted.get(i).lower();
      if (!lower.equals(word) && !(i == last && base(lower).equals(base(word)))) {
        return false;
      }
      if (i < last && !joined(passage.words(), token, tokens.get(first + i + 1))) {
        return false;
      }
    }
    return within(passage, tokens.get(first).start(), tokens.get(first + last).end());
  }

  private static boolean joined(String words, Word left, Word right) {
    int gap = left.end();
    return switch (right.start() - gap) {
      case 1 -> words.charAt(gap) == ' ';
      case 2 -> words.startsWith(", ", gap) || words.startsWith(": ", gap);
      case 3 -> words.startsWith(" & ", gap);
      default -> false;
    };
  }

  /** Whether it is in one text: across two, it can't be replaced. */
  private static boolean within(Passage passage, int start, int end) {
    int from = 0;
    if (passage.texts().size() == 1) {
      return true;
    }
    for (PrintedText text : passage.texts()) {
      int to = from + text.words().length();
      if (start >= from && end <= to) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static Mention mention(Passage passage, int first, int last) {
    List<Word> tokens = passage.tokens();
    Word end = tokens.get(last);
    int possessive = end.lower().endsWith("'s") ? 2 : 0;
    return new Mention(passage, first, last, tokens.get(first).start(), end.end() - possessive);
  }

  static String base(String lower) {
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
