package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Vocabulary;
import org.clausewright.model.problem.Fix;

/** An acronym is never spelled out. */
public final class UndefinedAcronym implements Rule {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}s?");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Search<Acronyms> ACRONYMS = new Search<>(UndefinedAcronym::collect);

  /** An acronym, the index of its word and its place in a text. */
  private record Use(String acronym, int index, int start, int end) {}

  /** The acronyms that a text uses and explains. */
  private record Acronyms(List<Use> used, List<String> explained) {}

  private static final class Holder {
    /** What acronyms mean; empty for those that everybody knows. */
    static final Map<String, String> KNOWN = new HashMap<>();

    static {
      WordList.rows("acronyms.tsv")
          .forEach(row -> KNOWN.put(row.get(0), row.size() > 1 ? row.get(1) : ""));
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    Map<String, String> meanings =
        draft.glossary().derive(UndefinedAcronym.class, UndefinedAcronym::meanings);
    Set<String> organisations = new HashSet<>();
    for (String name : Names.ofOrganisation(draft)) {
      Word.of(name).forEach(word -> organisations.add(word.text()));
    }
    Map<String, List<Mention>> found = new LinkedHashMap<>();
    Set<String> explained = new HashSet<>();
    for (Passage passage : draft.passages()) {
      if (!Case.isAllCapitals(passage.words())) {
        Acronyms acronyms = ACRONYMS.in(passage);
        explained.addAll(acronyms.explained);
        acronyms.used.forEach(
            use ->
                found
                    .computeIfAbsent(use.acronym, key -> new ArrayList<>())
                    .add(new Mention(passage, use.index, use.index, use.start, use.end)));
      }
    }
    Concordance concordance = Concordance.of(draft);
    found.forEach(
        (acronym, mentions) -> {
          Optional<String> meaning =
              Optional.ofNullable(meanings.get(acronym))
                  .or(() -> Optional.ofNullable(Holder.KNOWN.get(acronym)));
          boolean known =
              explained.contains(acronym)
                  || organisations.contains(acronym)
                  || meaning.filter(String::isEmpty).isPresent()
                  || meaning.filter(words -> !concordance.find(words).isEmpty()).isPresent();
          if (!known) {
            report(new Form(acronym, mentions), meaning, report);
          }
        });
  }

  /** The vocabulary's names that have an acronym among their aliases. */
  private static Map<String, String> meanings(Vocabulary vocabulary) {
    Map<String, String> meanings = new HashMap<>();
    vocabulary
        .roles()
        .forEach(role -> role.aliases().forEach(alias -> put(meanings, alias, role.name())));
    vocabulary
        .sources()
        .forEach(source -> source.aliases().forEach(alias -> put(meanings, alias, source.name())));
    return meanings;
  }

  private static void put(Map<String, String> meanings, String alias, String name) {
    boolean common = Holder.KNOWN.getOrDefault(alias, "-").isEmpty();
    if (ACRONYM.matcher(alias).matches() && !common) {
      meanings.putIfAbsent(alias, name);
    }
  }

  private static Acronyms collect(String words) {
    List<Use> used = new ArrayList<>();
    List<String> explained = new ArrayList<>();
    List<Word> tokens = Word.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i);
      if (!isCapital(word.text(), 0) || !isCapital(word.text(), 1)) {
        continue;
      }
      String base = POSSESSIVE.matcher(word.text()).replaceFirst("");
      if (!ACRONYM.matcher(base).matches()) {
        continue;
      }
      String acronym = base.endsWith("s") ? base.substring(0, base.length() - 1) : base;
      if (isExplained(words, tokens, i)) {
        explained.add(acronym);
      }
      if (!isShouted(tokens, i) && !isReference(words, word)) {
        used.add(new Use(acronym, i, word.start(), word.start() + base.length()));
      }
    }
    return new Acronyms(List.copyOf(used), List.copyOf(explained));
  }

  private static boolean isCapital(String word, int index) {
    return index < word.length() && word.charAt(index) >= 'A' && word.charAt(index) <= 'Z';
  }

  /** “Designated Safeguarding Lead (DSL)” or “DSL (Designated Safeguarding Lead)”. */
  private static boolean isExplained(String words, List<Word> tokens, int index) {
    Word word = tokens.get(index);
    int before = word.start() - 1;
    while (before > 0 && "\"“‘'".indexOf(words.charAt(before)) >= 0) {
      before--;
    }
    boolean inBrackets = before > 1 && words.charAt(before) == '(';
    if (inBrackets) {
      return initials(tokens, index, word.text());
    }
    return words.startsWith(" (", word.end())
        && index + 1 < tokens.size()
        && Character.toLowerCase(tokens.get(index + 1).text().charAt(0))
            == Character.toLowerCase(word.text().charAt(0));
  }

  /** Whether one of the words before it, not too far away, begins as it does. */
  private static boolean initials(List<Word> tokens, int index, String acronym) {
    char first = Character.toLowerCase(acronym.charAt(0));
    int reach = acronym.length() + 4;
    for (int i = index - 1; i >= 0 && i >= index - reach; i--) {
      if (Character.toLowerCase(tokens.get(i).text().charAt(0)) == first
          && index - i >= Math.min(2, acronym.length() - 1)) {
        return true;
      }
    }
    return false;
  }

  /** A word in capitals for emphasis, or one of several. */
  private static boolean isShouted(List<Word> tokens, int index) {
    String text = tokens.get(index).text();
    boolean word =
        Dictionary.english().lists(text.toLowerCase(java.util.Locale.ROOT))
            && (text.length() > 3 || !Holder.KNOWN.containsKey(text));
    return word || isLongCapitals(tokens, index - 1) || isLongCapitals(tokens, index + 1);
  }

  private static boolean isLongCapitals(List<Word> tokens, int index) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).text().length() > 3
        && Case.isAllCapitals(tokens.get(index).text())
        && Dictionary.english().lists(tokens.get(index).lower());
  }

  /** “FGB/2223/01” is the number of a minute. */
  private static boolean isReference(String words, Word word) {
    int end = word.end();
    return end + 1 < words.length()
        && words.charAt(end) == '/'
        && Character.isDigit(words.charAt(end + 1));
  }

  private static void report(Form form, Optional<String> meaning, Report report) {
    String message =
        "“%s” (%s) is never spelled out in this policy.".formatted(form.name(), form.times());
    String hint = "Spell it out where it first occurs, with the acronym in brackets after it.";
    if (meaning.isEmpty()) {
      report.add(form.place(), message, hint);
      return;
    }
    String words = "%s (%s)".formatted(meaning.get(), form.text());
    Fix fix = Report.suggestion("Write “%s”".formatted(words), form.place(), words);
    report.add(form.place(), message, hint, fix);
  }
}
