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
import org.clausewright.language.rules.Word;
import org.clausewright.model.problem.Fix;

/** An acronym is never spelled out. */
public final class UndefinedAcronym implements Rule {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}s?");

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
    Map<String, String> meanings = meanings(draft);
    Set<String> organisations = new HashSet<>();
    for (String name : Names.ofOrganisation(draft)) {
      Word.of(name).forEach(word -> organisations.add(word.text()));
    }
    Map<String, List<Mention>> found = new LinkedHashMap<>();
    Set<String> explained = new HashSet<>();
    for (Passage passage : draft.passages()) {
      if (!Case.isAllCapitals(passage.words())) {
        collect(passage, found, explained);
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
  private static Map<String, String> meanings(Draft draft) {
    Map<String, String> meanings = new HashMap<>();
    draft
        .vocabulary()
        .roles()
        .forEach(role -> role.aliases().forEach(alias -> put(meanings, alias, role.name())));
    draft
        .vocabulary()
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

  private static void collect(
      Passage passage, Map<String, List<Mention>> found, Set<String> explained) {
    List<Word> tokens = passage.tokens();
    String words = passage.words();
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i);
      String base = word.text().replaceFirst("['’]s$", "");
      if (!ACRONYM.matcher(base).matches()) {
        continue;
      }
      String acronym = base.replaceFirst("s$", "");
      if (isExplained(words, tokens, i)) {
        explained.add(acronym);
      }
      if (!isShouted(tokens, i) && !isReference(words, word)) {
        found
            .computeIfAbsent(acronym, key -> new ArrayList<>())
            .add(new Mention(passage, i, i, word.start(), word.start() + base.length()));
      }
    }
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
