package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** A word is written in two ways in one policy, or in the American way in a British one. */
public final class SpellingVariant implements Rule {

  private static final Set<String> DIFFERENT =
      Set.of("re-sign", "re-form", "re-cover", "re-creation", "co-op", "re-sort", "re-lease");

  private static final class Holder {
    static final List<List<String>> VARIANTS = WordList.rows("variants.tsv");
    static final List<List<String>> AMERICAN = WordList.rows("american.tsv");
  }

  @Override
  public void check(Draft draft, Report report) {
    Concordance concordance = Concordance.of(draft);
    Set<String> done = new HashSet<>();
    for (List<String> family : Holder.VARIANTS) {
      for (String ending : List.of("", "s", "d", "ing")) {
        List<String> ways = family.stream().map(way -> inflected(way, ending)).toList();
        if (compare(ways, concordance, report)) {
          done.addAll(ways);
        }
      }
    }
    hyphens(concordance, done, report);
    Endings.check(concordance, report);
    stops(draft, concordance, report);
    for (List<String> pair : Holder.AMERICAN) {
      american(pair.get(0), pair.get(1), concordance, report);
    }
  }

  private static String inflected(String way, String ending) {
    return ending.equals("ing") && way.endsWith("e")
        ? way.substring(0, way.length() - 1) + ending
        : way + ending;
  }

  /** Reports all ways but the most used; whether there are two. */
  private static boolean compare(List<String> ways, Concordance concordance, Report report) {
    List<Mention> mentions = new ArrayList<>();
    ways.forEach(way -> mentions.addAll(concordance.find(way)));
    mentions.removeIf(mention -> !isNoun(mention));
    List<Form> forms =
        Form.of(mentions, mention -> mention.text().toLowerCase(java.util.Locale.ROOT));
    if (forms.size() < 2) {
      return false;
    }
    Form most = Form.mostUsed(forms);
    Form usual =
        forms.stream()
            .filter(form -> form.name().equals(ways.get(0)) && form.count() * 3 >= most.count())
            .findFirst()
            .orElse(most);
    forms.stream().filter(form -> form != usual).forEach(form -> report(form, usual, report));
    return true;
  }

  /** “On line 3”, “log in to” and “well being asked” are other words. */
  private static boolean isNoun(Mention mention) {
    return !mention.text().toLowerCase(java.util.Locale.ROOT).matches("(on|off) line|well being")
        || !mention.after().matches("of|to|with|asked|at|\\d.*");
  }

  private static void report(Form form, Form usual, Report report) {
    report.add(
        form.place(),
        "“%s” (%s) is elsewhere in this policy written “%s” (%s)."
            .formatted(form.text(), form.times(), usual.text(), usual.times()),
        "Write a word in one way throughout.",
        form.rewrite(mention -> Case.like(mention.text(), usual.name())));
  }

  /**
   * “log-in” beside “login”, and “business-networking sites” beside “business networking sites”.
   */
  private static void hyphens(Concordance concordance, Set<String> done, Report report) {
    for (String word : concordance.sorted()) {
      int hyphen = word.indexOf('-');
      if (hyphen <= 0 || done.contains(word) || DIFFERENT.contains(word)) {
        continue;
      }
      List<Mention> hyphened = concordance.find(word);
      List<Mention> closed = concordance.find(word.replace("-", ""));
      if (!closed.isEmpty()) {
        minority(hyphened, closed, report);
        continue;
      }
      List<Mention> apart =
          concordance.find(word.replace('-', ' ')).stream()
              .filter(
                  open ->
                      !open.after().isEmpty()
                          && hyphened.stream().anyMatch(each -> each.after().equals(open.after())))
              .toList();
      if (!apart.isEmpty()) {
        minority(hyphened, apart, report);
      }
    }
  }

  private static void minority(List<Mention> one, List<Mention> other, Report report) {
    Form first = new Form(one.get(0).text().toLowerCase(java.util.Locale.ROOT), one);
    Form second = new Form(other.get(0).text().toLowerCase(java.util.Locale.ROOT), other);
    if (first.count() > second.count()) {
      report(second, first, report);
    } else {
      report(first, second, report);
    }
  }

  /** “eg” beside “e.g.”. */
  private static void stops(Draft draft, Concordance concordance, Report report) {
    for (List<String> ways : List.of(List.of("eg", "e.g."), List.of("ie", "i.e."))) {
      List<Mention> without = concordance.find(ways.get(0));
      String with = ways.get(1);
      if (!without.isEmpty()
          && draft.passages().stream().anyMatch(passage -> passage.words().contains(with))) {
        Form form = new Form(ways.get(0), without);
        report.add(
            form.place(),
            "“%s” (%s) is elsewhere in this policy written “%s”."
                .formatted(form.text(), form.times(), with),
            "Write a word in one way throughout.",
            form.rewrite(mention -> with));
      }
    }
  }

  private static void american(
      String american, String british, Concordance concordance, Report report) {
    List<Mention> mentions =
        concordance.find(american).stream()
            .filter(each -> each.startsSentence() || !Case.isCapital(each.text()))
            .toList();
    if (!mentions.isEmpty()) {
      Form form = new Form(american, mentions);
      report.add(
          form.place(),
          "“%s” is the American spelling of “%s”.".formatted(form.text(), british),
          "Spell it as the rest of the policy is spelt.",
          form.rewrite(mention -> Case.like(mention.text(), british)));
    }
  }
}
