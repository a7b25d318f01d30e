package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.model.problem.Fix;

/** A word is misspelt, or mistaken for another, or a space is missing or too many. */
public final class Typo implements Rule {

  private static final int MOST_SUGGESTIONS = 3;
  private static final Set<String> TURNED = Set.of("ot", "fo", "ni", "si", "ti", "ta", "yb");

  /** What has more of them is not English. */
  private static final int MOST_FINDINGS = 200;

  @Override
  public void check(Draft draft, Report report) {
    Set<String> names = namedWords(draft);
    Map<String, List<Mention>> unknown = new LinkedHashMap<>();
    Spacing spacing = new Spacing(report, MOST_FINDINGS);
    for (Passage passage : draft.passages()) {
      words(passage, names, unknown);
      passage.texts().forEach(spacing::check);
    }
    Concordance concordance = Concordance.of(draft);
    unknown.entrySet().stream()
        .limit(MOST_FINDINGS)
        .forEach(entry -> report(new Form(entry.getKey(), entry.getValue()), concordance, report));
    Set<Place> confused = new HashSet<>();
    for (Confusion confusion : Confusion.all()) {
      confusion.check(concordance, confused, report);
    }
  }

  private static Set<String> namedWords(Draft draft) {
    Set<String> words = new HashSet<>();
    List<String> names = new ArrayList<>(Names.ofThings(draft));
    names.addAll(Names.ofRoles(draft));
    names.add(draft.policy().title());
    for (String name : names) {
      for (Word word : Word.of(name)) {
        words.add(Concordance.base(word.lower()));
      }
    }
    return words;
  }

  private static void words(
      Passage passage, Set<String> names, Map<String, List<Mention>> unknown) {
    List<Word> tokens = passage.tokens();
    String words = passage.words();
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i);
      String lower = Concordance.base(word.lower());
      if ((lower.length() < 3 && !TURNED.contains(lower))
          || !isPlain(word.text())
          || isAddress(words, word)
          || names.contains(lower)
          || (lower.length() > 2 && Dictionary.english().knows(lower))) {
        continue;
      }
      int end = word.start() + lower.length();
      Mention mention = new Mention(passage, i, i, word.start(), end);
      boolean heading = !passage.part().isText() && lower.length() > 6;
      if (!word.isCapitalised()
          || (unknown.size() < MOST_FINDINGS
              && (heading || mention.startsSentence())
              && hasNear(lower))) {
        unknown.computeIfAbsent(lower, key -> new ArrayList<>()).add(mention);
      }
    }
  }

  private static boolean hasNear(String lower) {
    return lower.length() > 3
        && !Dictionary.english().listsName(lower)
        && !Dictionary.english().near(lower).isEmpty();
  }

  /** Letters with hyphens and apostrophes, and no capital but the first. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean small = (c >= 'a' && c <= 'z') || (i > 0 && "-'’".indexOf(c) >= 0);
      if (!small && !(i == 0 && c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is part of an e-mail address, a web address, a file name or a tag. */
  private static boolean isAddress(String words, Word word) {
    int from = word.start();
    while (from > 0 && words.charAt(from - 1) != ' ' && word.start() - from < 200) {
      from--;
    }
    int to = word.end();
    while (to < words.length() && words.charAt(to) != ' ' && to - word.end() < 200) {
      to++;
    }
    String piece = words.substring(from, to);
    return piece.indexOf('@') >= 0
        || piece.indexOf('#') >= 0
        || piece.indexOf('_') >= 0
        || piece.indexOf('\\') >= 0
        || piece.contains("://")
        || piece.contains("www.")
        || Spacing.DOTTED.matcher(piece).find();
  }

  private static void report(Form form, Concordance concordance, Report report) {
    List<String> near = likely(form.name(), concordance);
    String message =
        form.count() == 1
            ? "“%s” is not a word that a dictionary knows.".formatted(form.text())
            : "“%s” (%s) is not a word that a dictionary knows."
                .formatted(form.text(), form.times());
    Fix[] fixes =
        near.stream()
            .limit(MOST_SUGGESTIONS)
            .map(each -> form.suggest(mention -> Case.like(mention.text(), each)))
            .toArray(Fix[]::new);
    String hint =
        near.isEmpty()
            ? "Correct it; or accept it, if it is a term of your sector."
            : "Perhaps “%s” is meant. Correct it; or accept it, if it is a term of your sector."
                .formatted(near.get(0));
    report.add(form.place(), message, hint, fixes);
  }

  /** What the policy writes elsewhere comes first. */
  private static List<String> likely(String word, Concordance concordance) {
    List<String> near = new ArrayList<>(Dictionary.english().near(word));
    near.sort((a, b) -> Boolean.compare(concordance.has(b), concordance.has(a)));
    return near;
  }
}
