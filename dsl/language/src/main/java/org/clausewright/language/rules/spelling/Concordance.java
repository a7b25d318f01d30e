package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.TextMemory;
import org.clausewright.language.rules.Word;

/** The words of a policy and where they stand. */
final class Concordance {

  /** Where a word stands: the numbers of its places among all words of the policy. */
  private static final class Places {
    private int[] numbers = new int[4];
    private int count;

    void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }
  }

  private final Map<String, Places> places = new HashMap<>();
  private final Set<String> hyphened = new TreeSet<>();
  private final Map<Passage, Integer> starts = new IdentityHashMap<>();
  private final List<Passage> passages;
  private final int[] firsts;
  private final Map<Phrase, List<Mention>> found = new IdentityHashMap<>();

  private Concordance(Draft draft) {
    this.passages = draft.passages();
    this.firsts = new int[passages.size()];
    int start = 0;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = start;
      starts.put(passages.get(i), start);
      for (String base : TextMemory.find(passages.get(i).words(), Places.class, Phrase::bases)) {
        add(base, start++);
      }
    }
  }

  private void add(String base, int number) {
    Places known = places.get(base);
    if (known == null) {
      known = new Places();
      places.put(base, known);
      if (base.indexOf('-') > 0) {
        hyphened.add(base);
      }
    }
    known.add(number);
  }

  static Concordance of(Draft draft) {
    return draft.derive(Concordance.class, Concordance::new);
  }

  /** All words in lower case, without possessive endings. */
  Iterable<String> words() {
    return places.keySet();
  }

  /** The words with hyphens, in a fixed order. */
  Set<String> hyphened() {
    return hyphened;
  }

  /** How many words stand in the passages before one. */
  int start(Passage passage) {
    return starts.getOrDefault(passage, 0);
  }

  boolean has(String word) {
    return places.containsKey(word);
  }

  /** Whether the policy has all words of a phrase: cheaper to tell than where the phrase is. */
  boolean mayHave(Phrase phrase) {
    for (String base : phrase.bases()) {
      if (!places.containsKey(base)) {
        return false;
      }
    }
    return phrase.size() > 0;
  }

  /** The phrases of a list whose words the policy has. */
  List<Phrase> possible(Phrase.Index index) {
    List<Phrase> possible = new ArrayList<>();
    index.forEach(
        (first, phrases) -> {
          if (places.containsKey(first)) {
            possible.addAll(possible(phrases));
          }
        });
    return possible;
  }

  /** The phrases whose words the policy has. */
  List<Phrase> possible(Collection<Phrase> phrases) {
    List<Phrase> possible = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (mayHave(phrase)) {
        possible.add(phrase);
      }
    }
    return possible;
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
    for (int i = 1; i < phrase.size(); i++) {
      if (count(phrase, i) < count(phrase, rarest)) {
        rarest = i;
      }
    }
    List<Mention> mentions = new ArrayList<>();
    Places anchors = places.getOrDefault(phrase.bases().get(rarest), new Places());
    for (int i = 0; i < anchors.count; i++) {
      Passage passage = passage(anchors.numbers[i]);
      int first = anchors.numbers[i] - start(passage) - rarest;
      if (first >= 0 && matches(passage, first, phrase.words())) {
        mentions.add(mention(passage, first, first + phrase.size() - 1));
      }
    }
    return mentions;
  }

  private int count(Phrase phrase, int word) {
    Places known = places.get(phrase.bases().get(word));
    return known == null ? 0 : known.count;
  }

  /** The passage in which the word of a number stands. */
  private Passage passage(int number) {
    int at = Arrays.binarySearch(firsts, number);
    int index = at >= 0 ? at : -at - 2;
    while (index + 1 < firsts.length && firsts[index + 1] == number) {
      index++;
    }
    return passages.get(index);
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
    String gap = words.substring(left.end(), right.start());
    return gap.equals(" ") || gap.equals(", ") || gap.equals(": ") || gap.equals(" & ");
  }

  /** Whether it is in one text: across two, it can't be replaced. */
  private static boolean within(Passage passage, int start, int end) {
    int from = 0;
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
