package org.clausewright.language.rules.norms;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Role;

/** What texts call a role. */
final class RoleNames {

  private RoleNames() {}

  /** Its names in lower case, in the singular and plural. */
  static Set<String> of(Role role) {
    return Stream.concat(Stream.of(role.name()), role.aliases().stream())
        .map(RoleNames::plain)
        .filter(name -> !name.isEmpty())
        .flatMap(name -> Stream.of(name, singular(name), plural(name)))
        .collect(Collectors.toSet());
  }

  private static String plain(String name) {
    return String.join(
        " ", Word.of(name.toLowerCase(Locale.ROOT)).stream().map(Word::lower).toList());
  }

  private static String singular(String name) {
    if (name.startsWith("members of ")) {
      return "member" + name.substring(7);
    }
    return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
  }

  private static String plural(String name) {
    return name.endsWith("s") || name.endsWith("f") ? name : name + "s";
  }
}
