package org.clausewright.language.rules;

import java.util.Locale;

/** The codes of rules, each worked out once. */
final class RuleCode {

  private static final ClassValue<String> CODES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return kebab(type.getSimpleName());
        }
      };

  private RuleCode() {}

  /** The name of a rule's class in kebab case. */
  static String of(Class<?> type) {
    return CODES.get(type);
  }

  private static String kebab(String name) {
    StringBuilder code = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c >= 'A' && c <= 'Z' && !code.isEmpty()) {
        code.append('-');
      }
      code.append(c);
    }
    return code.toString().toLowerCase(Locale.ROOT);
  }
}
