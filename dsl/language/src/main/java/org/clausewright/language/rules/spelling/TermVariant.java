package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Term;

/** A defined term is used in another form than the one that is defined. */
public final class TermVariant implements Rule {

  private static final Set<String> VERBS =
      Set.of("must", "should", "may", "are", "is", "will", "shall", "who", "can", "have");

  private static final Set<String> HEADS = Set.of("member", "members", "user", "users");

  @Override
  public void check(Draft draft, Report report) {
    Concordance concordance = Concordance.of(draft);
    for (String term : defined(draft)) {
      for (String variant : variants(term, concordance)) {
        List<Mention> mentions = concordance.find(variant);
        if (!mentions.isEmpty()) {
          report(new Form(variant, mentions), term, report);
        }
      }
      headAlone(term, concordance, report);
    }
  }

  /** The terms that definitions define, and those between quotation marks in them. */
  static Set<String> defined(Draft draft) {
    return draft.derive(Terms.class, TermVariant::terms).words;
  }

  private record Terms(Set<String> words) {}

  private static Terms terms(Draft draft) {
    Set<String> terms = new LinkedHashSet<>();
    for (var placed : draft.norms()) {
      Norm norm = placed.norm();
      if (norm.details().defines().isPresent()) {
        define(norm, norm.details().defines().get(), terms);
      }
      if (norm.kind() == NormKind.DEFINITION) {
        for (Quotation quoted : Quotation.of(draft.words(norm))) {
          add(terms, quoted.words());
        }
      }
    }
    return new Terms(terms);
  }

  private static void define(Norm norm, Term term, Set<String> terms) {
    String text = norm.text().words().toLowerCase(Locale.ROOT);
    String words = text.contains(term.words().toLowerCase(Locale.ROOT)) ? term.words() : term.id();
    if (text.contains(words.toLowerCase(Locale.ROOT))) {
      add(terms, words);
    }
  }

  private static void add(Set<String> terms, String words) {
    String term = words.strip().toLowerCase(Locale.ROOT);
    if (!term.isEmpty() && Word.of(term).size() <= 4) {
      terms.add(term);
    }
  }

  /** Other hyphens and spaces, and “members of staff” for “staff members”. */
  static Set<String> variants(String term, Concordance concordance) {
    Set<String> variants = new LinkedHashSet<>();
    List<Word> words = Word.of(term);
    if (term.indexOf('-') > 0) {
      variants.add(term.replace("-", ""));
      variants.add(term.replace('-', ' '));
    }
    if (words.size() == 2) {
      String first = words.get(0).lower();
      String second = words.get(1).lower();
      variants.add(first + "-" + second);
      if (first.length() + second.length() > 6) {
        variants.add(first + second);
      }
      if ((second.equals("member") || second.equals("members"))) {
        variants.add("members of " + first);
        variants.add("member of " + first);
      }
      if ((first.equals("member") || first.equals("members")) && concordance.has(second)) {
        variants.add(second + " " + first);
      }
    }
    variants.remove(term);
    return variants;
  }

  /** “Staff must” where “staff members” is defined. */
  private static void headAlone(String term, Concordance concordance, Report report) {
    List<Word> words = Word.of(term);
    if (words.size() != 2 || !HEADS.contains(words.get(1).lower())) {
      return;
    }
    List<Mention> alone = new ArrayList<>();
    for (Mention mention : concordance.find(words.get(0).lower())) {
      if (VERBS.contains(mention.after())
          && !mention.before().equals("of")
          && isRule(mention.passage())) {
        alone.add(mention);
      }
    }
    if (!alone.isEmpty()) {
      report(new Form(words.get(0).lower(), alone), term, report);
    }
  }

  private static boolean isRule(Passage passage) {
    return passage.part().isText();
  }

  private static void report(Form form, String term, Report report) {
    report.add(
        form.place(),
        "“%s” is used (%s), but the term that this policy defines is “%s”."
            .formatted(form.text(), form.times(), term),
        "Use the term as it is defined: the definition covers no other words.",
        form.suggest(mention -> Case.like(mention.text(), singular(term, mention))));
  }

  /** The term in the singular where the variant is. */
  private static String singular(String term, Mention mention) {
    boolean one = mention.text().toLowerCase(Locale.ROOT).startsWith("member ");
    return one && term.endsWith("s") ? term.substring(0, term.length() - 1) : term;
  }
}
