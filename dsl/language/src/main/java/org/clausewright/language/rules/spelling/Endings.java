package org.clausewright.language.rules.spelling;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Search;

/** Words in -ise and -ize. */
final class Endings {

  private static final Pattern IZE =
      Pattern.compile("([a-z]{3,})i[sz](e|es|ed|er|ers|ing|able|ation|ations|ational)");

  private static final Search<List<String>> WORDS = new Search<>(Endings::words);

  private Endings() {}

  /** “minimize” where the rest of the policy writes -ise, or the other way round. */
  static void check(Draft draft, Concordance concordance, Report report) {
    TreeMap<String, List<Mention>> found = new TreeMap<>();
    int[] counts = new int[2];
    for (Passage passage : draft.passages()) {
      for (String word : WORDS.in(passage)) {
        if (!found.containsKey(word)) {
          List<Mention> mentions = concordance.find(word);
          counts[isZ(word) ? 1 : 0] += mentions.size();
          found.put(word, mentions);
        }
      }
    }
    if (counts[0] == 0 || counts[1] == 0) {
      return;
    }
    boolean zIsUsual = counts[1] > counts[0];
    found.forEach(
        (word, mentions) -> {
          Matcher ending = IZE.matcher(word);
          if (ending.matches() && isZ(word, ending) != zIsUsual) {
            String right = ending.group(1) + (zIsUsual ? "iz" : "is") + ending.group(2);
            Form form = new Form(word, mentions);
            report.add(
                form.place(),
                "“%s” is spelt with -%s-, but this policy else spells such words with -%s-."
                    .formatted(form.text(), zIsUsual ? "is" : "iz", zIsUsual ? "iz" : "is"),
                "Spell all such words alike: “%s”.".formatted(right),
                form.rewrite(mention -> Case.like(mention.text(), right)));
          }
        });
  }

  private static List<String> words(String text) {
    return Phrase.bases(text).stream()
        .filter(word -> (word.contains("is") || word.contains("iz")) && hasBoth(word))
        .toList();
  }

  private static boolean isZ(String word) {
    Matcher ending = IZE.matcher(word);
    return ending.matches() && isZ(word, ending);
  }

  private static boolean isZ(String word, Matcher ending) {
    return word.charAt(ending.end(1) + 1) == 'z';
  }

  /** Only words that the dictionary has in both spellings: not “advise”, not “size”. */
  private static boolean hasBoth(String word) {
    Matcher ending = IZE.matcher(word);
    Dictionary dictionary = Dictionary.english();
    return ending.matches()
        && dictionary.lists(ending.group(1) + "is" + ending.group(2))
        && dictionary.lists(ending.group(1) + "iz" + ending.group(2));
  }
}
