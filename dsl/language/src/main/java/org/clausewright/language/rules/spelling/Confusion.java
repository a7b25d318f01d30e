package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;

/**
 * A word that is mistaken for another where it stands beside certain words.
 *
 * @param phrase as it is wrongly written
 * @param words of the phrase
 * @param wrong the words among them that are wrong
 * @param right what is meant
 */
record Confusion(String phrase, Phrase words, String wrong, String right) {

  private static final class Holder {
    static final List<Confusion> ALL = read();
    static final Phrase.Index PHRASES =
        new Phrase.Index(ALL.stream().map(Confusion::words).toList());
  }

  static void prepare() {
    Holder.ALL.size();
  }

  static void check(Concordance concordance, Report report) {
    Set<Place> found = new HashSet<>();
    BitSet possible = concordance.positions(Holder.PHRASES);
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      Holder.ALL.get(i).check(concordance, found, report);
    }
  }

  private void check(Concordance concordance, Set<Place> found, Report report) {
    for (Mention mention : concordance.find(words)) {
      int from = (" " + phrase + " ").indexOf(" " + wrong + " ");
      if (from < 0 || mention.text().length() != phrase.length()) {
        continue;
      }
      int start = mention.start() + from;
      Place place = mention.passage().place(start, start + wrong.length());
      if (!found.add(place)) {
        continue;
      }
      String printed = mention.passage().words().substring(start, start + wrong.length());
      String meant =
          Character.isUpperCase(printed.charAt(0))
              ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
              : right;
      report.add(
          place,
          "“%s” seems to be a slip for “%s” in “%s”.".formatted(printed, meant, mention.text()),
          "Both are words, so no spelling checker of an office program finds it. Write the one"
              + " that is meant.",
          Report.suggestion("Write “%s”".formatted(meant), place, meant));
    }
  }

  private static List<Confusion> read() {
    List<Confusion> all = new ArrayList<>();
    for (List<String> row : WordList.rows("confusions.tsv")) {
      for (String phrase : alternatives(row.get(0))) {
        if ((" " + phrase + " ").contains(" " + row.get(1) + " ")) {
          all.add(new Confusion(phrase, Phrase.of(phrase), row.get(1), row.get(2)));
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<String> alternatives(String pattern) {
    List<String> phrases = List.of("");
    for (String word : pattern.split(" ")) {
      List<String> longer = new ArrayList<>();
      for (String phrase : phrases) {
        for (String choice : word.split("/")) {
          longer.add(phrase.isEmpty() ? choice : phrase + " " + choice);
        }
      }
      phrases = longer;
    }
    return phrases;
  }
}
