package org.clausewright.language.rules.norms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The people and offices that a policy speaks of, by what it calls them. */
final class Actors {

  private static final int LONGEST_NAME = 8;
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "the",
          "a",
          "an",
          "all",
          "any",
          "every",
          "each",
          "no",
          "both",
          "our",
          "your",
          "their",
          "and",
          "but",
          "or",
          "however",
          "therefore",
          "furthermore",
          "also",
          "likewise",
          "addition",
          "in",
          "note",
          "please",
          "then",
          "individual",
          "such",
          "new");
  private static final Set<String> AFTER_A_NAME =
      Set.of("also", "always", "therefore", "then", "each", "all", "both", "themselves");

  private final Draft draft;
  private @Nullable Names names;
  private @Nullable Set<String> covered;

  private Actors(Draft draft) {
    this.draft = draft;
  }

  /** They are looked up when they are first asked for: most policies need none. */
  static Actors of(Draft draft) {
    return draft.derive(Actors.class, Actors::new);
  }

  /** What the roles of a vocabulary are called. */
  private record Names(
      Map<Role, Set<String>> byRole, Map<String, List<Role>> roles, Set<String> firstWords) {

    private static Names of(Vocabulary vocabulary) {
      Names names = new Names(new IdentityHashMap<>(), new HashMap<>(), new HashSet<>());
      for (Role role : vocabulary.roles()) {
        names.byRole.put(role, RoleNames.of(role));
        for (String name : names.byRole.get(role)) {
          names.roles.computeIfAbsent(name, each -> new ArrayList<>()).add(role);
          names.firstWords.add(name.split(" ", 2)[0]);
        }
      }
      return names;
    }
  }

  private Names names() {
    if (names == null) {
      names = draft.glossary().derive(Names.class, Names::of);
    }
    return names;
  }

  private Set<String> covered() {
    if (covered == null) {
      covered =
          draft.allNorms().stream()
              .map(Policy.Placed::norm)
              .flatMap(norm -> norm.details().covers().stream())
              .map(Role::id)
              .collect(Collectors.toSet());
    }
    return covered;
  }

  /** The roles called by a name; empty if it is no role's. */
  List<Role> called(List<String> words) {
    return words.size() > LONGEST_NAME ? List.of() : called(String.join(" ", words));
  }

  /** The roles called by a name of one word. */
  List<Role> called(String word) {
    return names().roles.getOrDefault(word, List.of());
  }

  /** Whom a demand's clause begins with; empty if it does not begin with a role. */
  List<Role> subject(Demand demand) {
    List<String> words = demand.subject();
    int to = words.size();
    while (to > 0 && AFTER_A_NAME.contains(words.get(to - 1))) {
      to--;
    }
    for (int from = 0; from < to; from++) {
      List<Role> roles = called(words.subList(from, to));
      if (!roles.isEmpty()) {
        return roles;
      }
      if (!BEFORE_A_NAME.contains(words.get(from))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether a norm that binds some of these binds some of the others, too. */
  boolean overlap(Collection<Role> some, Collection<Role> others) {
    for (Role one : some) {
      for (Role other : others) {
        if (same(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(Role one, Role other) {
    return one.comparableId().equals(other.comparableId())
        || one.members().contains(other.id())
        || other.members().contains(one.id())
        || !Collections.disjoint(names(one), names(other))
        || isCoveredStaff(one, other)
        || isCoveredStaff(other, one);
  }

  /** The policy itself says whom “staff” includes. */
  private boolean isCoveredStaff(Role one, Role other) {
    return covered().contains(one.id())
        && (other.comparableId().equals("staff") || covered().contains(other.id()));
  }

  /** Whether two norms bind some of the same people, towards some of the same people. */
  boolean share(Norm one, Norm other) {
    boolean towards =
        one.counterparts().isEmpty()
            || other.counterparts().isEmpty()
            || overlap(one.counterparts(), other.counterparts());
    return towards && overlap(one.bearers(), other.bearers());
  }

  /** Whether two norms bind exactly the same people. */
  static boolean sameBearers(Norm one, Norm other) {
    return ids(one.bearers()).equals(ids(other.bearers()));
  }

  private static Set<String> ids(List<Role> roles) {
    return roles.stream().map(Role::comparableId).collect(Collectors.toSet());
  }

  /** Where a text first names one of these. */
  Optional<Span> find(String text, Collection<Role> roles) {
    List<Word> words = Word.of(text);
    for (int from = 0; from < words.size(); from++) {
      if (!names().firstWords.contains(words.get(from).lower())) {
        continue;
      }
      for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
        List<String> name = words.subList(from, to).stream().map(Word::lower).toList();
        if (called(name).stream().anyMatch(roles::contains)) {
          return Optional.of(new Span(words.get(from).start(), words.get(to - 1).end()));
        }
      }
    }
    return Optional.empty();
  }

  private Set<String> names(Role role) {
    Set<String> known = names().byRole.get(role);
    return known == null ? RoleNames.of(role) : known;
  }
}
