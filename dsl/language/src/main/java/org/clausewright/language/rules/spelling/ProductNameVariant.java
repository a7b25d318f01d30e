package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Platform;
import org.clausewright.model.organisation.Vocabulary;

/** A platform is not written as its provider writes it. */
public final class ProductNameVariant implements Rule {

  private static final int MOST_WORDS = 3;

  /** The words of a text that are another spelling of a platform's name. */
  private record Named(int first, int last, int start, int end) {}

  /**
   * The platforms by the letters of their names.
   *
   * @param named where texts name them
   */
  private record Platforms(Map<String, Platform> byLetters, Remembered<List<Named>> named) {

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
      return new Platforms(
          byLetters, new Remembered<>(words -> search(words, byLetters, beginnings)));
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    Platforms platforms = draft.glossary().derive(Platforms.class, Platforms::of);
    Map<String, Platform> byLetters = platforms.byLetters;
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      for (Named named : platforms.named.in(passage.text())) {
        Mention mention = new Mention(passage, named.first, named.last, named.start, named.end);
        if (isName(mention)) {
          mentions.add(mention);
        }
      }
    }
    for (Form form : Form.of(mentions, Mention::text)) {
      Platform platform = byLetters.get(Case.bare(form.text()));
      if (platform != null) {
        report(form, platform.name(), report);
      }
    }
  }

  private static List<Named> search(
      String words, Map<String, Platform> byLetters, Set<String> beginnings) {
    List<Named> found = new ArrayList<>();
    if (!Case.isAllCapitals(words)) {
      List<Word> tokens = Word.of(words);
      for (int i = 0; i < tokens.size(); i++) {
        if (beginnings.contains(Case.bare(Concordance.base(tokens.get(i).lower())))) {
          find(words, i, byLetters, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void find(
      String words, int first, Map<String, Platform> byLetters, List<Named> found) {
    List<Word> tokens = Word.of(words);
    String before = "";
    for (int last = first; last < Math.min(first + MOST_WORDS, tokens.size()); last++) {
      Word end = tokens.get(last);
      if (last > first && !isSpace(words, tokens.get(last - 1), end)) {
        return;
      }
      Platform platform = byLetters.get(before + Case.bare(Concordance.base(end.lower())));
      before += Case.bare(end.lower());
      if (platform == null) {
        continue;
      }
      int possessive = end.lower().endsWith("'s") ? 2 : 0;
      Named named = new Named(first, last, tokens.get(first).start(), end.end() - possessive);
      if (!words.substring(named.start, named.end).equals(platform.name())) {
        found.add(named);
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
