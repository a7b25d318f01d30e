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
    boolean capital = false;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(words.charAt(i));
    }
    return capital;
  }

  /** Only the letters and digits, in lower case: “What's App” is “whatsapp”. */
  static String bare(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }
}
