package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.organisation.Source.Kind;
import org.clausewright.model.organisation.Vocabulary;

/** A policy or guidance is cited under several names. */
public final class PolicyNameVariant implements Rule {

  private static final Set<Kind> CITED =
      Set.of(Kind.DOCUMENT, Kind.GUIDANCE, Kind.STANDARD, Kind.LAW);

  private static final Set<String> CERTAIN = Set.of("the", "our", "its", "this", "your");

  /**
   * The names of sources.
   *
   * @param sources their indexes in the vocabulary
   */
  private record Cited(Phrase.Index names, Map<String, Integer> sources) {}

  @Override
  public void check(Draft draft, Report report) {
    Concordance concordance = Concordance.of(draft);
    Names names = new Names(draft);
    Map<Integer, List<Mention>> mentions = new TreeMap<>();
    List<Source> sources = draft.vocabulary().sources();
    Cited cited = draft.glossary().derive(Cited.class, PolicyNameVariant::cited);
    for (Phrase name : Phrase.longestFirst(concordance.possible(cited.names))) {
      int source = cited.sources.getOrDefault(name.text(), -1);
      for (Mention mention : concordance.find(name)) {
        if (names.take(mention) && isName(mention, sources.get(source))) {
          mentions.computeIfAbsent(source, key -> new ArrayList<>()).add(mention);
        }
      }
    }
    mentions.forEach(
        (source, found) -> compare(sources.get(source), Form.of(found, Mention::text), report));
  }

  /** The names of sources in lower case. */
  private static Cited cited(Vocabulary vocabulary) {
    Map<String, Integer> sources = new HashMap<>();
    for (int i = 0; i < vocabulary.sources().size(); i++) {
      Source source = vocabulary.sources().get(i);
      if (CITED.contains(source.kind())) {
        sources.putIfAbsent(source.name().toLowerCase(Locale.ROOT), i);
        for (String alias : source.aliases()) {
          sources.putIfAbsent(alias.toLowerCase(Locale.ROOT), i);
        }
      }
    }
    return new Cited(new Phrase.Index(Phrase.all(sources.keySet())), sources);
  }

  /**
   * Law in general, “data protection legislation”, is no name; and acronyms are short on purpose.
   */
  private static boolean isName(Mention mention, Source source) {
    String text = mention.text();
    boolean generic = source.kind() == Kind.LAW && source.publisher().isEmpty() && !named(source);
    boolean small = text.equals(text.toLowerCase(Locale.ROOT));
    boolean certain = mention.before().endsWith("'s") || CERTAIN.contains(mention.before());
    return !generic && text.indexOf(' ') > 0 && !Case.isAllCapitals(text) && (!small || certain);
  }

  private static boolean named(Source law) {
    return law.name().chars().filter(Character::isUpperCase).count() > 1;
  }

  private static void compare(Source source, List<Form> forms, Report report) {
    boolean external = source.kind() != Kind.DOCUMENT;
    Form usual = Form.mostUsed(forms);
    for (Form form : forms) {
      if (form.text().equals(source.name()) && form.count() == usual.count()) {
        usual = form;
      }
    }
    String right = external ? source.name() : usual.text();
    for (Form form : forms) {
      boolean initial = form.mentions().get(0).startsSentence() || !isText(form);
      boolean sameWords = form.text().equalsIgnoreCase(right);
      if (form.text().equals(right) || (sameWords && (initial || external))) {
        continue;
      }
      report.add(
          form.place(),
          external
              ? "“%s” (%s) is called “%s” by its publisher."
                  .formatted(form.text(), form.times(), right)
              : "“%s” (%s) is elsewhere in this policy called “%s” (%s)."
                  .formatted(form.text(), form.times(), right, usual.times()),
          "Cite a document under its one name, so that readers can find it.",
          sameWords ? form.rewrite(each -> right) : form.suggest(each -> right));
    }
  }

  private static boolean isText(Form form) {
    return form.mentions().get(0).passage().part().isText();
  }
}
