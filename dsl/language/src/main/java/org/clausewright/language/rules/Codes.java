package org.clausewright.language.rules;

import java.util.Locale;

/** The codes of rules, by their classes. */
final class Codes {

  private static final ClassValue<String> CODES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> rule) {
          return kebab(rule.getSimpleName());
        }
      };

  private Codes() {}

  static String of(Class<? extends Rule> rule) {
    return CODES.get(rule);
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
