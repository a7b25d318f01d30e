package org.clausewright.language.rules;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of rules, by their classes. */
final class Codes {

  private static final Map<Class<?>, String> CODES = new ConcurrentHashMap<>();

  private Codes() {}

  static String of(Class<? extends Rule> rule) {
    String known = CODES.get(rule);
    return known == null ? CODES.computeIfAbsent(rule, each -> kebab(each.getSimpleName())) : known;
  }

  private static String kebab(String name) {
    StringBuilder code = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      boolean word = i > 0 && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z';
      code.append(word ? "-" : "").append(name.charAt(i));
    }
    return code.toString().toLowerCase(Locale.ROOT);
  }
}
