package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.clausewright.model.problem.Fix;

/** A word is misspelt, or mistaken for another, or a space is missing or too many. */
public final class Typo implements Rule {

  private static final Search<List<Integer>> UNKNOWN = new Search<>(Typo::unknown);

  private static final int MOST_SUGGESTIONS = 3;
  private static final Set<String> TURNED = Set.of("ot", "fo", "ni", "si", "ti", "ta", "yb");

  private static final Remembered<List<String>> NEAR =
      new Remembered<>(word -> Dictionary.english().near(word));

  /** What has more of them is not English. */
  private static final int MOST_FINDINGS = 200;

  @Override
  public void prepare() {
    Dictionary.english().knows("policy");
    Spacing.isSound("policy");
    Confusion.prepare();
  }

  @Override
  public void check(Draft draft, Report report) {
    Set<String> names = draft.glossary().derive("words of names", any -> vocabularyWords(draft));
    Set<String> own = Names.wordsOfOrganisation(draft);
    List<String> title = Phrase.of(draft.policy().title()).bases();
    Map<String, List<Mention>> unknown = new LinkedHashMap<>();
    Spacing spacing = new Spacing(report, MOST_FINDINGS);
    Predicate<String> isNamed =
        word -> names.contains(word) || own.contains(word) || title.contains(word);
    for (Passage passage : draft.passages()) {
      words(passage, isNamed, unknown);
      for (PrintedText text : passage.texts()) {
        spacing.check(text);
      }
      for (PrintedText text : passage.texts()) {
        Commas.check(text, report);
      }
    }
    Concordance concordance = Concordance.of(draft);
    unknown.entrySet().stream()
        .limit(MOST_FINDINGS)
        .forEach(entry -> report(new Form(entry.getKey(), entry.getValue()), concordance, report));
    Confusion.check(concordance, report);
  }

  private static Set<String> vocabularyWords(Draft draft) {
    Set<String> words = new HashSet<>();
    Names.allThings(draft).all().forEach(name -> words.addAll(name.bases()));
    Names.allRoles(draft).all().forEach(name -> words.addAll(name.bases()));
    return words;
  }

  private static void words(
      Passage passage, Predicate<String> isNamed, Map<String, List<Mention>> unknown) {
    for (int i : UNKNOWN.in(passage)) {
      Word word = passage.tokens().get(i);
      String lower = Concordance.base(word.lower());
      if (isNamed.test(lower)) {
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

  /** The words of a text that the dictionary does not know. */
  private static List<Integer> unknown(String words) {
    List<Integer> unknown = new ArrayList<>();
    List<Word> tokens = Word.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i);
      String lower = Concordance.base(word.lower());
      boolean candidate = lower.length() > 2 || TURNED.contains(lower);
      if (candidate
          && !(lower.length() > 2 && Dictionary.english().knows(lower))
          && isPlain(word.text())
          && !isAddress(words, word)) {
        unknown.add(i);
      }
    }
    return List.copyOf(unknown);
  }

  private static boolean hasNear(String lower) {
    return lower.length() > 3
        && !Dictionary.english().listsName(lower)
        && !NEAR.in(lower).isEmpty();
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
    List<String> near = new ArrayList<>(NEAR.in(word));
    near.sort((a, b) -> Boolean.compare(concordance.has(b), concordance.has(a)));
    return near;
  }
}
