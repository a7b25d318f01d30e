package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.model.Adopted;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Vocabulary;

/** The names that a policy's organisation and vocabulary know, and where they stand in the text. */
final class Names {

  private final BitSet taken = new BitSet();
  private final Concordance concordance;

  /** Marks no name yet. */
  Names(Draft draft) {
    this.concordance = Concordance.of(draft);
  }

  private record Things(List<Phrase> names) {}

  /**
   * Names of documents, laws, organisations and platforms, the longest first; without those that
   * the policy can't contain.
   */
  static List<Phrase> ofThings(Draft draft) {
    return draft.derive(Things.class, Names::things).names;
  }

  private static Things things(Draft draft) {
    Concordance concordance = Concordance.of(draft);
    List<Phrase> names = new ArrayList<>(concordance.possible(allThings(draft)));
    names.addAll(concordance.possible(organisation(draft).phrases));
    return new Things(Phrase.longestFirst(names));
  }

  /** Names of documents, laws and platforms in the vocabulary. */
  static Phrase.Index allThings(Draft draft) {
    return draft.glossary().derive("names of things", Names::ofThings);
  }

  private static Phrase.Index ofThings(Vocabulary vocabulary) {
    List<String> names = new ArrayList<>();
    vocabulary.sources().forEach(each -> add(names, each.name(), each.aliases()));
    vocabulary.platforms().forEach(each -> add(names, each.name(), each.aliases()));
    return new Phrase.Index(Phrase.all(names));
  }

  private record People(List<Phrase> names) {}

  /**
   * Names of offices, bodies and classes of people; without those that the policy can't contain.
   */
  static List<Phrase> ofRoles(Draft draft) {
    return draft.derive(People.class, Names::people).names;
  }

  private static People people(Draft draft) {
    return new People(Concordance.of(draft).possible(allRoles(draft)));
  }

  /** Names of offices, bodies and classes of people in the vocabulary. */
  static Phrase.Index allRoles(Draft draft) {
    return draft.glossary().derive("names of roles", Names::ofRoles);
  }

  private static Phrase.Index ofRoles(Vocabulary vocabulary) {
    List<String> names = new ArrayList<>();
    vocabulary.roles().forEach(each -> add(names, each.name(), each.aliases()));
    return new Phrase.Index(Phrase.all(names));
  }

  /**
   * Names of the organisation and of its members, and of one whose policy is adopted.
   *
   * @param bases of their words
   */
  private record Own(
      List<String> names, List<String> longestFirst, Phrase.Index phrases, Set<String> bases) {}

  private static Own organisation(Draft draft) {
    return draft.derive(Own.class, Names::own);
  }

  private static Own own(Draft draft) {
    Organisation own = draft.policy().organisation();
    Optional<Organisation> adopted = draft.policy().adopted().map(Adopted::from);
    return draft
        .glossary()
        .derive(
            List.of(Own.class, own.id(), adopted.map(Organisation::id).orElse("")),
            any -> {
              List<String> names = new ArrayList<>();
              organisation(names, own);
              adopted.ifPresent(each -> organisation(names, each));
              List<Phrase> phrases = Phrase.all(names);
              Set<String> bases = new HashSet<>();
              phrases.forEach(phrase -> bases.addAll(phrase.bases()));
              return new Own(
                  List.copyOf(names),
                  Phrase.longestFirst(phrases).stream().map(Phrase::text).toList(),
                  new Phrase.Index(phrases),
                  bases);
            });
  }

  /** Names of the organisation and of its members. */
  static List<String> ofOrganisation(Draft draft) {
    return organisation(draft).names;
  }

  /** These names with the most words first. */
  static List<String> ofOrganisationLongestFirst(Draft draft) {
    return organisation(draft).longestFirst;
  }

  /** The words of these names, in lower case without possessive endings. */
  static Set<String> wordsOfOrganisation(Draft draft) {
    return organisation(draft).bases;
  }

  private static void organisation(List<String> names, Organisation organisation) {
    add(names, organisation.name(), organisation.aliases());
    organisation.members().forEach(member -> organisation(names, member));
  }

  private static void add(List<String> names, String name, List<String> aliases) {
    names.add(name);
    names.addAll(aliases);
  }

  /** Takes the words of a mention, unless a longer name has taken one of them. */
  boolean take(Mention mention) {
    int start = concordance.start(mention.passage());
    int next = taken.nextSetBit(start + mention.first());
    if (next >= 0 && next <= start + mention.last()) {
      return false;
    }
    taken.set(start + mention.first(), start + mention.last() + 1);
    return true;
  }

  /** Takes the words of all mentions that no longer name has taken. */
  void takeAll(List<Mention> mentions) {
    for (Mention mention : mentions) {
      take(mention);
    }
  }

  /** Whether a name has taken a word. */
  boolean isTaken(Passage passage, int index) {
    return taken.get(concordance.start(passage) + index);
  }
}
