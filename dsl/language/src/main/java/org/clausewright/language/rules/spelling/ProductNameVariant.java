package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Platform;
import org.clausewright.model.organisation.Vocabulary;

/** A platform is not written as its provider writes it. */
public final class ProductNameVariant implements Rule {

  private static final int MOST_WORDS = 3;

  /**
   * The platforms by the letters of their names.
   *
   * @param beginnings all that the letters begin with
   */
  private record Platforms(Map<String, Platform> byLetters, Set<String> beginnings) {

    static Platforms of(Vocabulary vocabulary) {
      Map<String, Platform> byLetters = new HashMap<>();
      for (Platform platform : vocabulary.platforms()) {
        String plain = Case.bare(platform.name());
        boolean special = platform.name().indexOf('+') >= 0;
        byLetters.putIfAbsent(special ? plain + "plus" : plain, platform);
        platform.aliases().forEach(alias -> byLetters.putIfAbsent(Case.bare(alias), platform));
      }
      Set<String> beginnings = new HashSet<>();
      for (String letters : byLetters.keySet()) {
        for (int end = 0; end <= letters.length(); end++) {
          beginnings.add(letters.substring(0, end));
        }
      }
      return new Platforms(byLetters, beginnings);
    }

    boolean mayBegin(String word) {
      boolean plain = word.indexOf('-') < 0 && word.indexOf('\'') < 0;
      return beginnings.contains(plain ? word : Case.bare(word));
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    Platforms platforms = draft.glossary().derive(Platforms.class, Platforms::of);
    Map<String, Platform> byLetters = platforms.byLetters;
    List<Mention> mentions = new ArrayList<>();
    for (Mention first : Concordance.of(draft).starting(platforms::mayBegin)) {
      if (!Case.isAllCapitals(first.passage().words())) {
        find(first.passage(), first.first(), byLetters, mentions);
      }
    }
    for (Form form : Form.of(mentions, Mention::text)) {
      Platform platform = byLetters.get(Case.bare(form.text()));
      if (platform != null) {
        report(form, platform.name(), report);
      }
    }
  }

  private static void find(
      Passage passage, int first, Map<String, Platform> byLetters, List<Mention> mentions) {
    List<Word> tokens = passage.tokens();
    String before = "";
    for (int last = first; last < Math.min(first + MOST_WORDS, tokens.size()); last++) {
      Word end = tokens.get(last);
      if (last > first && !isSpace(passage.words(), tokens.get(last - 1), end)) {
        return;
      }
      Platform platform = byLetters.get(before + Case.bare(Concordance.base(end.lower())));
      before += Case.bare(end.lower());
      if (platform == null) {
        continue;
      }
      int possessive = end.lower().endsWith("'s") ? 2 : 0;
      Mention mention =
          new Mention(passage, first, last, tokens.get(first).start(), end.end() - possessive);
      if (!mention.text().equals(platform.name()) && isName(mention)) {
        mentions.add(mention);
      }
    }
  }

  private static boolean isSpace(String words, Word left, Word right) {
    return words.substring(left.end(), right.start()).equals(" ");
  }

  /** “Linked in” may be two plain words, and addresses are written as they are. */
  private static boolean isName(Mention mention) {
    String words = mention.passage().words();
    boolean address =
        (mention.start() > 0
                && "./@#_-".indexOf(words.charAt(mention.start() - 1)) >= 0
                && !words.startsWith(" ", Math.max(0, mention.start() - 1)))
            || words.startsWith(".com", mention.end())
            || words.startsWith(".co", mention.end());
    boolean apart = mention.text().indexOf(' ') >= 0;
    return !address
        && (!apart
            || (Case.isCapital(mention.text()) && !mention.startsSentence())
            || !mention.text().toLowerCase(java.util.Locale.ROOT).equals("linked in"));
  }

  private static void report(Form form, String name, Report report) {
    boolean same = Case.bare(form.text()).equals(Case.bare(name));
    String message =
        "“%s” (%s) is spelt “%s” by its provider.".formatted(form.text(), form.times(), name);
    String hint = "Spell a name as its owner does, so that readers find it.";
    report.add(
        form.place(),
        same
            ? message
            : "“%s” (%s) is called “%s” by its provider."
                .formatted(form.text(), form.times(), name),
        hint,
        same ? form.rewrite(mention -> name) : form.suggest(mention -> name));
  }
}
