package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Vocabulary;

/** The names that a policy's organisation and vocabulary know, and where they stand in the text. */
final class Names {

  private final Set<Long> taken = new HashSet<>();
  private final Map<Passage, Integer> numbers = new IdentityHashMap<>();

  /** Marks no name yet. */
  Names(Draft draft) {
    List<Passage> all = draft.passages();
    for (int i = 0; i < all.size(); i++) {
      numbers.put(all.get(i), i);
    }
  }

  /** Names of documents, laws, organisations and platforms, the longest first. */
  static List<String> ofThings(Draft draft) {
    List<String> names =
        new ArrayList<>(draft.glossary().derive("names of things", Names::ofThings));
    names.addAll(ofOrganisation(draft));
    return longestFirst(names);
  }

  private static List<String> ofThings(Vocabulary vocabulary) {
    List<String> names = new ArrayList<>();
    vocabulary.sources().forEach(each -> add(names, each.name(), each.aliases()));
    vocabulary.platforms().forEach(each -> add(names, each.name(), each.aliases()));
    return longestFirst(names);
  }

  /** Names of offices, bodies and classes of people, the longest first. */
  static List<String> ofRoles(Draft draft) {
    return draft.glossary().derive("names of roles", Names::ofRoles);
  }

  private static List<String> ofRoles(Vocabulary vocabulary) {
    List<String> names = new ArrayList<>();
    vocabulary.roles().forEach(each -> add(names, each.name(), each.aliases()));
    return longestFirst(names);
  }

  /** Names of the organisation and of its members. */
  static List<String> ofOrganisation(Draft draft) {
    List<String> names = new ArrayList<>();
    organisation(names, draft.policy().organisation());
    draft.policy().adopted().ifPresent(adopted -> organisation(names, adopted.from()));
    return names;
  }

  private static void organisation(List<String> names, Organisation organisation) {
    add(names, organisation.name(), organisation.aliases());
    organisation.members().forEach(member -> organisation(names, member));
  }

  private static void add(List<String> names, String name, List<String> aliases) {
    names.add(name);
    names.addAll(aliases);
  }

  /** The names with the most words first, so that a name is found before what is part of it. */
  static List<String> longestFirst(Collection<String> names) {
    return names.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((String name) -> -Word.of(name).size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Takes the words of a mention, unless a longer name has taken one of them. */
  boolean take(Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      if (taken.contains(key(mention.passage(), i))) {
        return false;
      }
    }
    for (int i = mention.first(); i <= mention.last(); i++) {
      taken.add(key(mention.passage(), i));
    }
    return true;
  }

  /** Whether a name has taken a word. */
  boolean isTaken(Passage passage, int index) {
    return taken.contains(key(passage, index));
  }

  private long key(Passage passage, int index) {
    return ((long) numbers.getOrDefault(passage, -1) << 32) | index;
  }
}
