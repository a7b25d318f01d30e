package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.organisation.Vocabulary;

/** A role, a body or the organisation is written with and without capital letters. */
public final class Capitalisation implements Rule {

  private static final List<String> NOUNS =
      List.of(
          "policy",
          "social media",
          "headteacher",
          "governing body",
          "governing board",
          "staff",
          "senior leadership team",
          "local governing body",
          "local governing bodies");
  private static final List<String> ORGANISATION_NOUNS =
      List.of(
          "trust", "trusts", "school", "schools", "academy", "academies", "college", "federation");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "our",
          "this",
          "each",
          "every",
          "any",
          "its",
          "an",
          "a",
          "your",
          "another",
          "individual",
          "these",
          "their",
          "all",
          "only",
          "both",
          "relevant",
          "or",
          "via");
  private static final Phrase.Index PHRASES =
      new Phrase.Index(
          Phrase.all(Stream.concat(NOUNS.stream(), ORGANISATION_NOUNS.stream()).toList()));
  private static final Set<String> THIS = Set.of("this", "the");
  private static final Set<String> NOT_OF_THE_TRUST =
      Set.of("a", "any", "their", "your", "this", "all", "both");
  private static final Set<String> NOT_THE_ORGANISATION =
      Set.of("of", "in", "that", "placed", "and", "between", "with", "on", "or");

  @Override
  public void check(Draft draft, Report report) {
    Concordance concordance = Concordance.of(draft);
    Names names = new Names(draft);
    Phrase.Index generic = draft.glossary().derive("generic laws", Capitalisation::generic);
    for (Phrase name : Names.ofThings(draft)) {
      if (name.size() > 1 && !startsWithArticle(name.text()) && !generic.all().contains(name)) {
        names.takeAll(concordance.find(name));
      }
    }
    List<Phrase> roles = new ArrayList<>(Names.ofRoles(draft));
    roles.addAll(concordance.possible(PHRASES));
    roles.addAll(concordance.possible(generic));
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Phrase name : Phrase.longestFirst(roles)) {
      collect(name, concordance, names, mentions);
    }
    mentions.forEach((name, found) -> compare(found, report));
    for (Passage passage : draft.passages()) {
      if (passage.part().isText()) {
        SentenceStart.check(passage, names, report);
      }
    }
  }

  private static Phrase.Index generic(Vocabulary vocabulary) {
    return new Phrase.Index(
        vocabulary.sources().stream()
            .filter(Capitalisation::isGeneric)
            .map(source -> Phrase.of(source.name()))
            .toList());
  }

  /** “Data protection legislation” is a kind of law, and no name. */
  private static boolean isGeneric(Source source) {
    return source.kind() == Source.Kind.LAW
        && source.name().chars().filter(Character::isUpperCase).count() == 1;
  }

  private static boolean startsWithArticle(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("the ");
  }

  private static void collect(
      Phrase phrase, Concordance concordance, Names names, Map<String, List<Mention>> mentions) {
    List<Mention> free = new ArrayList<>();
    boolean alike = true;
    for (Mention mention : concordance.find(phrase)) {
      if (names.take(mention)) {
        free.add(mention);
        alike &= mention.isWrittenLike(free.get(0));
      }
    }
    if (alike) {
      return;
    }
    String name = phrase.text().toLowerCase(Locale.ROOT);
    boolean organisation = ORGANISATION_NOUNS.contains(name);
    for (Mention mention : free) {
      if (!mention.passage().part().isText()
          || mention.startsSentence()
          || mention.followsCapital()
          || mention.precedesCapital()
          || (mention.text().length() > 1 && Case.isAllCapitals(mention.text()))
          || (organisation && !isOrganisation(mention, name))
          || (name.equals("policy") && !THIS.contains(mention.before()))) {
        continue;
      }
      mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(mention);
    }
  }

  private static boolean isOrganisation(Mention mention, String name) {
    boolean capital = Case.isCapital(mention.text());
    if (name.startsWith("trust") && !capital) {
      boolean phrase = DETERMINERS.contains(mention.before()) && !mention.before().equals("or");
      return phrase
          && !NOT_THE_ORGANISATION.contains(mention.after())
          && !NOT_OF_THE_TRUST.contains(mention.before());
    }
    return DETERMINERS.contains(mention.before()) || mention.before().isEmpty();
  }

  private static void compare(List<Mention> mentions, Report report) {
    List<Form> forms = Form.of(mentions, Mention::text);
    if (forms.size() < 2) {
      return;
    }
    Form usual = usual(forms);
    for (Form form : forms) {
      if (form != usual && form.text().equalsIgnoreCase(usual.text())) {
        report.add(
            form.place(),
            "“%s” (%s) is elsewhere in this policy written “%s” (%s)."
                .formatted(form.text(), form.times(), usual.text(), usual.times()),
            "Capital letters mark a name or a defined term: write it in one way throughout.",
            form.rewrite(mention -> usual.text()));
      }
    }
  }

  /** The most used; of two that are used as often, the one with more capitals. */
  private static Form usual(List<Form> forms) {
    Form usual = Form.mostUsed(forms);
    for (Form form : forms) {
      if (form.count() == usual.count() && capitals(form) > capitals(usual)) {
        usual = form;
      }
    }
    return usual;
  }

  private static long capitals(Form form) {
    return form.text().chars().filter(Character::isUpperCase).count();
  }
}
