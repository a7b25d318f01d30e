package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Word;

/** The words of a policy and where they stand. */
final class Concordance {

  private record Entry(Passage passage, int index) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<Passage, Integer> starts = new IdentityHashMap<>();

  private Concordance(Draft draft) {
    int start = 0;
    for (Passage passage : draft.passages()) {
      starts.put(passage, start);
      start += passage.tokens().size();
      List<Word> tokens = passage.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        entries
            .computeIfAbsent(base(tokens.get(i).lower()), word -> new ArrayList<>())
            .add(new Entry(passage, i));
      }
    }
  }

  static Concordance of(Draft draft) {
    return draft.derive(Concordance.class, Concordance::new);
  }

  /** All words in lower case, without possessive endings. */
  Iterable<String> words() {
    return entries.keySet();
  }

  /** How many words stand in the passages before one. */
  int start(Passage passage) {
    return starts.getOrDefault(passage, 0);
  }

  /** The words of a policy that begin as something may that is looked for, in its order. */
  List<Mention> starting(Predicate<String> wanted) {
    List<Mention> found = new ArrayList<>();
    entries.forEach(
        (word, places) -> {
          if (wanted.test(word)) {
            places.forEach(place -> found.add(mention(place, 0)));
          }
        });
    found.sort(Comparator.comparingInt(each -> start(each.passage()) + each.first()));
    return found;
  }

  boolean has(String word) {
    return entries.containsKey(word);
  }

  /** Whether the policy has all words of a phrase: cheaper to tell than where the phrase is. */
  boolean mayHave(Phrase phrase) {
    for (String base : phrase.bases()) {
      if (!entries.containsKey(base)) {
        return false;
      }
    }
    return phrase.size() > 0;
  }

  /** The phrases whose words the policy has. */
  List<Phrase> possible(Collection<Phrase> phrases) {
    return phrases.stream().filter(this::mayHave).toList();
  }

  List<Mention> find(String phrase) {
    return find(Phrase.of(phrase));
  }

  /** Where a phrase stands, in any capitals, in document order; only spaces between its words. */
  List<Mention> find(Phrase phrase) {
    if (!mayHave(phrase)) {
      return List.of();
    }
    List<Word> wanted = phrase.words();
    List<Mention> mentions = new ArrayList<>();
    int last = wanted.size() - 1;
    for (Entry entry : entries.getOrDefault(phrase.bases().get(0), List.of())) {
      if (matches(entry, wanted)) {
        mentions.add(mention(entry, last));
      }
    }
    return mentions;
  }

  private static boolean matches(Entry entry, List<Word> wanted) {
    List<Word> tokens = entry.passage.tokens();
    int last = wanted.size() - 1;
    if (entry.index + last >= tokens.size()) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      Word token = tokens.get(entry.index + i);
      String lower = token.lower();
      String word = wanted.get(i).lower();
      if (!lower.equals(word) && !(i == last && base(lower).equals(base(word)))) {
        return false;
      }
      if (i < last && !joined(entry.passage.words(), token, tokens.get(entry.index + i + 1))) {
        return false;
      }
    }
    return within(
        entry.passage, tokens.get(entry.index).start(), tokens.get(entry.index + last).end());
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

  private static Mention mention(Entry entry, int last) {
    List<Word> tokens = entry.passage.tokens();
    Word end = tokens.get(entry.index + last);
    int possessive = end.lower().endsWith("'s") ? 2 : 0;
    return new Mention(
        entry.passage,
        entry.index,
        entry.index + last,
        tokens.get(entry.index).start(),
        end.end() - possessive);
  }

  static String base(String lower) {
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
