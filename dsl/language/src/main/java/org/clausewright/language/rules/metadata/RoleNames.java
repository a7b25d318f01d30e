package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Vocabulary;

/** Finds roles by the names that texts use for them. */
final class RoleNames {

  private final Map<String, Role> roles = new HashMap<>();
  private final Remembered<List<Role>> inTexts = new Remembered<>(this::search);
  private final Remembered<Optional<Role>> first = new Remembered<>(this::searchFirst);
  private final Remembered<Optional<Role>> whole = new Remembered<>(this::searchWhole);
  private final Map<String, Remembered<Boolean>> spoken = new HashMap<>();
  private int longest;

  /** The names of the roles in a policy's vocabulary. */
  static RoleNames of(Draft draft) {
    return draft.glossary().derive(RoleNames.class, RoleNames::new);
  }

  private RoleNames(Vocabulary vocabulary) {
    for (Role role : vocabulary.roles()) {
      List<String> names = names(role);
      names.forEach(name -> add(name, role));
      spoken.put(role.id(), new Remembered<>(words -> isIn(words, names)));
    }
  }

  private void add(String name, Role role) {
    List<Word> words = Word.of(name);
    if (!words.isEmpty()) {
      longest = Math.max(longest, Math.min(words.size(), 8));
      roles.putIfAbsent(key(words), role);
    }
  }

  /** The role that words are the name of. */
  Optional<Role> find(Text name) {
    return whole.in(name);
  }

  private Optional<Role> searchWhole(String name) {
    return Optional.ofNullable(roles.get(key(Word.of(name))));
  }

  /** The roles that words name, in order; of overlapping names the longest. */
  List<Role> in(Text text) {
    return inTexts.in(text);
  }

  private List<Role> search(String text) {
    List<Word> words = Word.of(text);
    List<Role> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = lengthAt(words, at);
      if (length > 0) {
        found.add(roles.get(key(words.subList(at, at + length))));
      }
      at += Math.max(1, length);
    }
    return List.copyOf(found);
  }

  /** The role whose name a text begins with. */
  Optional<Role> atStartOf(Text text) {
    return first.in(text);
  }

  private Optional<Role> searchFirst(String text) {
    List<Word> words = Word.of(text.substring(0, Math.min(text.length(), 120)));
    int length = words.isEmpty() ? 0 : lengthAt(words, 0);
    return length == 0 ? Optional.empty() : Optional.of(roles.get(key(words.subList(0, length))));
  }

  private int lengthAt(List<Word> words, int at) {
    for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
      if (roles.containsKey(key(words.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Names of a role, the longest first. */
  static List<String> names(Role role) {
    List<String> names = new ArrayList<>(role.aliases());
    names.add(role.name());
    names.sort(Comparator.comparingInt(String::length).reversed());
    return names;
  }

  /** Whether words speak of a role by any of its names. */
  boolean speaks(Text words, Role role) {
    Remembered<Boolean> known = spoken.get(role.id());
    return known == null ? isIn(words.words(), names(role)) : known.in(words);
  }

  private static boolean isIn(String words, List<String> names) {
    String lower = lower(words);
    for (String name : names) {
      if (!name.isBlank() && lower.contains(lower(name))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static String key(List<Word> words) {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(word.lower().endsWith("'s") ? word.lower().replace("'s", "") : word.lower());
      key.append(' ');
    }
    return key.toString();
  }
}
