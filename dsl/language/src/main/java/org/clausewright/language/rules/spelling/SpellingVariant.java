package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** A word is written in two ways in one policy, or in the American way in a British one. */
public final class SpellingVariant implements Rule {

  private static final Set<String> DIFFERENT =
      Set.of("re-sign", "re-form", "re-cover", "re-creation", "co-op", "re-sort", "re-lease");

  private static final Set<String> OTHER_WORDS = Set.of("on line", "off line", "well being");
  private static final Set<String> AFTER_OTHER = Set.of("of", "to", "with", "asked", "at");
  private static final List<String> ENDINGS = List.of("", "s", "d", "ing");

  private static final class Holder {
    static final List<List<Phrase>> VARIANTS =
        WordList.rows("variants.tsv").stream()
            .flatMap(family -> ENDINGS.stream().map(ending -> inflected(family, ending)))
            .toList();
    static final Phrase.Index WAYS =
        new Phrase.Index(VARIANTS.stream().flatMap(List::stream).toList());

    /** To which of the variants each way belongs. */
    static final int[] FAMILIES =
        IntStream.range(0, VARIANTS.size())
            .flatMap(family -> VARIANTS.get(family).stream().mapToInt(way -> family))
            .toArray();

    static final List<American> AMERICAN =
        WordList.rows("american.tsv").stream()
            .map(row -> new American(Phrase.of(row.get(0)), row.get(1)))
            .toList();
    static final Phrase.Index AMERICAN_WORDS =
        new Phrase.Index(AMERICAN.stream().map(American::word).toList());
  }

  /** An American word and the British one. */
  private record American(Phrase word, String british) {}

  private static final Remembered<Compound> COMPOUNDS = new Remembered<>(Compound::of);

  /** A word with hyphens, and the other ways to write it. */
  private record Compound(Phrase hyphened, Phrase closed, Phrase apart) {

    static Compound of(String word) {
      return new Compound(
          Phrase.of(word), Phrase.of(word.replace("-", "")), Phrase.of(word.replace('-', ' ')));
    }
  }

  @Override
  public void check(Draft draft, Report report) {
    Concordance concordance = Concordance.of(draft);
    Set<String> done = new HashSet<>();
    BitSet families = families(concordance);
    for (int family = families.nextSetBit(0);
        family >= 0;
        family = families.nextSetBit(family + 1)) {
      List<Phrase> ways = Holder.VARIANTS.get(family);
      if (compare(ways, concordance, report)) {
        ways.forEach(way -> done.add(way.text()));
      }
    }
    hyphens(concordance, done, report);
    Endings.check(draft, concordance, report);
    stops(draft, concordance, report);
    BitSet american = concordance.positions(Holder.AMERICAN_WORDS);
    for (int i = american.nextSetBit(0); i >= 0; i = american.nextSetBit(i + 1)) {
      american(Holder.AMERICAN.get(i), concordance, report);
    }
  }

  /** The words of which the policy has one way to write them, in order. */
  private static BitSet families(Concordance concordance) {
    BitSet families = new BitSet();
    BitSet ways = concordance.positions(Holder.WAYS);
    for (int i = ways.nextSetBit(0); i >= 0; i = ways.nextSetBit(i + 1)) {
      families.set(Holder.FAMILIES[i]);
    }
    return families;
  }

  private static List<Phrase> inflected(List<String> family, String ending) {
    return Phrase.all(family.stream().map(way -> inflected(way, ending)).toList());
  }

  private static String inflected(String way, String ending) {
    return ending.equals("ing") && way.endsWith("e")
        ? way.substring(0, way.length() - 1) + ending
        : way + ending;
  }

  /** Reports all ways but the most used; whether there are two. */
  private static boolean compare(List<Phrase> ways, Concordance concordance, Report report) {
    List<Mention> mentions = new ArrayList<>();
    ways.forEach(way -> mentions.addAll(concordance.find(way)));
    if (mentions.size() < 2) {
      return false;
    }
    mentions.removeIf(mention -> !isNoun(mention));
    List<Form> forms =
        Form.of(mentions, mention -> mention.text().toLowerCase(java.util.Locale.ROOT));
    if (forms.size() < 2) {
      return false;
    }
    Form most = Form.mostUsed(forms);
    Form usual =
        forms.stream()
            .filter(
                form -> form.name().equals(ways.get(0).text()) && form.count() * 3 >= most.count())
            .findFirst()
            .orElse(most);
    forms.stream().filter(form -> form != usual).forEach(form -> report(form, usual, report));
    return true;
  }

  /** “On line 3”, “log in to” and “well being asked” are other words. */
  private static boolean isNoun(Mention mention) {
    String after = mention.after();
    return !OTHER_WORDS.contains(mention.text().toLowerCase(java.util.Locale.ROOT))
        || !(AFTER_OTHER.contains(after)
            || (!after.isEmpty() && after.charAt(0) >= '0' && after.charAt(0) <= '9'));
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
    for (String word : concordance.hyphened()) {
      if (done.contains(word) || DIFFERENT.contains(word)) {
        continue;
      }
      Compound compound = COMPOUNDS.in(word);
      List<Mention> hyphened = concordance.find(compound.hyphened);
      List<Mention> closed = concordance.find(compound.closed);
      if (!closed.isEmpty()) {
        minority(hyphened, closed, report);
        continue;
      }
      List<Mention> apart =
          concordance.find(compound.apart).stream()
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

  private static void american(American pair, Concordance concordance, Report report) {
    List<Mention> mentions =
        concordance.find(pair.word).stream()
            .filter(each -> each.startsSentence() || !Case.isCapital(each.text()))
            .toList();
    if (!mentions.isEmpty()) {
      Form form = new Form(pair.word.text(), mentions);
      report.add(
          form.place(),
          "“%s” is the American spelling of “%s”.".formatted(form.text(), pair.british),
          "Spell it as the rest of the policy is spelt.",
          form.rewrite(mention -> Case.like(mention.text(), pair.british)));
    }
  }
}
