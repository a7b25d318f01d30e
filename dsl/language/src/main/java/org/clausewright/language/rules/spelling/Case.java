package org.clausewright.language.rules.spelling;

import java.util.Locale;

/** Capital letters of words. */
final class Case {

  private Case() {}

  /** The words with a capital first letter if the model has one, in capitals if it is. */
  static String like(String model, String words) {
    if (model.length() > 1 && isAllCapitals(model)) {
      return words.toUpperCase(Locale.ROOT);
    }
    return isCapital(model) && !words.isEmpty()
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean isAllCapitals(String words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }

  /** Only the letters and digits, in lower case: “What's App” is “whatsapp”. */
  static String bare(String words) {
    StringBuilder bare = new StringBuilder();
    words
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> bare.append(Character.toLowerCase((char) c)));
    return bare.toString();
  }
}
